import type { Job } from '../../contract/cards/match.ts';
import type { GroupId, PersonId } from '../../contract/ids.ts';
import { attendeeRoles, type AttendeeRole } from '../../contract/roles.ts';
import { keysOf } from '../entries.ts';
import { isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { RoundGroup } from '../round-state.ts';
import type { State } from '../rule.ts';
import { runningRound, type RunningRound } from '../matching/running-round.ts';

/** The person's group of the running round, or null. */
export function groupOfPerson(now: RunningRound | null, person: PersonId): ReadOnly<RoundGroup> | null {
  const id = now?.round.groupOf[person];
  return id === undefined ? null : (now?.round.groups[id] ?? null);
}

/** Whoever is in that group, the person too; nobody where there is none. */
export const groupMates = (state: State, person: PersonId): readonly PersonId[] =>
  groupOfPerson(runningRound(state), person)?.people ?? [];

/** Groups of the running round. */
export const groupsNow = (state: State): GroupId[] =>
  keysOf<GroupId>(runningRound(state)?.round.groups ?? {});

/** A roster may have made a customer of somebody since. */
export const jobOf = (state: State, { jobs }: ReadOnly<DealtGroup>, person: PersonId): Job | null =>
  state.people[person]?.role === 'colleague' ? (jobs[person] ?? null) : null;

/** The side of which nobody who is present is in the group. */
export function lackOf(state: State, { people }: ReadOnly<DealtGroup>): AttendeeRole | null {
  const roles = people.map((id) => {
    const person = state.people[id];
    return person !== undefined && isPresent(person) ? person.role : null;
  });
  return attendeeRoles.find((role) => !roles.includes(role)) ?? null;
}
