import * as v from 'valibot';
import type { PersonDetails } from '../../shared/gathering/facts.ts';

const Details = v.object({
  firstName: v.string(),
  lastName: v.string(),
  displayName: v.string(),
  jobTitle: v.string(),
  grade: v.string(),
  companions: v.array(v.object({ firstName: v.string(), kind: v.string() })),
});

const fromJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The JSON text of a `details` body; null when it was forgotten. */
export function readDetails(text: string | null): PersonDetails | null {
  const result = v.safeParse(Details, text === null ? null : fromJson(text));
  return result.success ? result.output : null;
}
