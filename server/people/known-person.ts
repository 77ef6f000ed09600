import type { ConsentKey } from '../../shared/contract/commands/people.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { PersonDetails } from '../../shared/gathering/facts.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import { readPerson } from './present-people.ts';

/** What the join form needs of somebody who is known already. */
export interface KnownPerson {
  person: PersonId;
  role: AttendeeRole;
  language: string;
  consent: ConsentKey[];
  details: PersonDetails;
}

/** Null when the gathering does not know this person. A walk-in who was recognised stands for their roster entry. */
export const knownPerson = (live: LiveGathering, person: PersonId): Promise<KnownPerson | null> =>
  live.query((state, text) => {
    const id = state.people[person]?.mergedInto ?? person;
    const of = state.people[id];
    if (of === undefined) return null;
    const { details } = readPerson(id, of, text);
    return { person: id, role: of.role, language: of.language, consent: [...of.consent], details };
  });
