import { lengthOf } from '../../shared/contract/limits.ts';
import type { PersonDetails } from '../../shared/gathering/facts.ts';
import { fullName } from './roster-row.ts';

/** A longer name is for lists; on a form it would look like a mistake. */
const MOST_FILLED_IN = 40;

/** A name on one line, without doubled spaces and control characters. */
export const tidyName = (name: string): string => name.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** What the join form is filled in with: the name that a person chose, in their own script, else the first name. */
export function nameToFillIn(details: PersonDetails): string {
  const { firstName, displayName } = details;
  const chosen = displayName === fullName(details) ? '' : tidyName(displayName);
  return chosen !== '' && lengthOf(chosen) <= MOST_FILLED_IN ? chosen : tidyName(firstName);
}

/** Whether a form says nothing new: names that are known already change nothing. */
export const isKnownName = (name: string, details: PersonDetails): boolean =>
  [details.firstName, details.displayName, fullName(details)].map(tidyName).includes(name);
