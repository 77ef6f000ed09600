import type { PersonDetails } from '../facts.ts';
import { noDetails } from './no-details.ts';

function fromJson(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a `details` body says; empty strings when it is gone. */
export function detailsIn(text: string | null): PersonDetails {
  const said = fromJson(text);
  return typeof said === 'object' ? { ...noDetails, ...said } : noDetails;
}

/** What a `needs` body says; nothing when it is gone. */
export function needsIn(text: string | null): string[] {
  const list = fromJson(text);
  return Array.isArray(list) ? list.filter((need) => typeof need === 'string') : [];
}
