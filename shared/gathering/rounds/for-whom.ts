import type { PersonId } from '../../contract/ids.ts';
import type { ZoneLetter } from '../../contract/cards/round.ts';
import type { Actor } from '../../contract/roles.ts';
import { refuse, type Refusal } from '../asked.ts';
import { isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Person } from '../state.ts';
import { isOfHost, zoneOf } from '../matching/zones.ts';

export interface Subject {
  ok: true;
  id: PersonId;
  person: ReadOnly<Person>;
}

/** Null when an attendee names somebody else, or the crew nobody. */
function namedBy(actor: Actor, named: PersonId | null): PersonId | null {
  if (!('person' in actor)) return named;
  return named === null || named === actor.person ? actor.person : null;
}

/** A host acts in their own zone only: of a group's in a round, else of the roster's. */
export const mayActAt = (actor: Actor, zone: ZoneLetter | null): boolean =>
  actor.role !== 'host' || isOfHost(actor.zone, zone);

/** Of whom a command speaks: an attendee of themselves, the crew of whom it names. */
export function subjectOf(state: State, actor: Actor, named: PersonId | null): Subject | Refusal {
  const id = namedBy(actor, named);
  if (id === null) return refuse('malformed');
  const person = state.people[id];
  if (person === undefined || person.mergedInto !== null) return refuse('unknown-person');
  if (!mayActAt(actor, zoneOf(state, id))) return refuse('not-allowed');
  return { ok: true, id, person };
}

/** The same of somebody who is here. */
export function presentSubject(state: State, actor: Actor, named: PersonId | null): Subject | Refusal {
  const subject = subjectOf(state, actor, named);
  return subject.ok && !isPresent(subject.person) ? refuse('not-present') : subject;
}
