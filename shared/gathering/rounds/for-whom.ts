import type { PersonId } from '../../contract/ids.ts';
import type { Actor, HostZone } from '../../contract/roles.ts';
import { refuse, type Refusal } from '../asked.ts';
import { isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Person } from '../state.ts';
import { runningRound } from '../matching/running-round.ts';

export interface Subject {
  ok: true;
  id: PersonId;
  person: ReadOnly<Person>;
}

/** A host speaks for people of their own zone: of their group's in a round, else of the roster's. */
function isOfZone(state: State, zone: HostZone, id: PersonId): boolean {
  if (zone === 'all') return true;
  const round = runningRound(state)?.round;
  const group = round?.groupOf[id];
  const at = group === undefined ? state.people[id]?.zone : round?.groups[group]?.zone;
  return at === zone;
}

/** Null when an attendee names somebody else, or the crew nobody. */
function namedBy(actor: Actor, named: PersonId | null): PersonId | null {
  if (!('person' in actor)) return named;
  return named === null || named === actor.person ? actor.person : null;
}

/** Of whom a command speaks: an attendee of themselves, the crew of whom it names. */
export function subjectOf(state: State, actor: Actor, named: PersonId | null): Subject | Refusal {
  const id = namedBy(actor, named);
  if (id === null) return refuse('malformed');
  const person = state.people[id];
  if (person === undefined || person.mergedInto !== null) return refuse('unknown-person');
  if (actor.role === 'host' && !isOfZone(state, actor.zone, id)) return refuse('not-allowed');
  return { ok: true, id, person };
}

/** The same of somebody who is here. */
export function presentSubject(state: State, actor: Actor, named: PersonId | null): Subject | Refusal {
  const subject = subjectOf(state, actor, named);
  return subject.ok && !isPresent(subject.person) ? refuse('not-present') : subject;
}
