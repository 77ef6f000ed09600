import type { PersonId } from '../../shared/contract/ids.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import type { PersonDetails, RosterEntry } from '../../shared/gathering/facts.ts';
import { noDetails } from '../../shared/gathering/people/no-details.ts';
import { needsIn } from '../../shared/gathering/people/read-words.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState, Person } from '../../shared/gathering/state.ts';
import { readDetails } from './person-details.ts';
import { fullName } from './roster-row.ts';

/** Somebody of the gathering, with the words that lie in bodies. */
export interface PresentPerson {
  person: PersonId;
  entry: ReadOnly<RosterEntry>;
  /** Not here yet, and not a walk-in. */
  expected: boolean;
  details: PersonDetails;
  story: string;
  needs: string[];
}

export const isExpected = (of: ReadOnly<Person>): boolean => of.attendance === 'expected' && !of.walkIn;

export const readPerson = (person: PersonId, of: ReadOnly<Person>, text: ReadText): PresentPerson => ({
  person,
  entry: of,
  expected: isExpected(of),
  details: readDetails(text(of.details)) ?? noDetails,
  story: text(of.story) ?? '',
  needs: needsIn(text(of.needs)),
});

type Which = (of: ReadOnly<Person>) => boolean;

/**
 * Everybody, but for the roster entries of walk-ins who were recognised: the walk-in stands for them.
 * `which` picks people before their words are read, which is what costs in a full hall.
 */
export const presentPeople = (
  state: ReadOnly<GatheringState>,
  text: ReadText,
  which: Which = () => true,
): PresentPerson[] =>
  entriesOf<PersonId, ReadOnly<Person>>(state.people)
    .filter(([, of]) => of.mergedInto === null && which(of))
    .map(([person, of]) => readPerson(person, of, text));

/** The name by which the organiser finds a person; "" when it was forgotten. */
export const nameOf = ({ details }: PresentPerson): string => details.displayName || fullName(details);
