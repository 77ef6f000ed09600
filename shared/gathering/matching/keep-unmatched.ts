import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { attendeeRoles } from '../../contract/roles.ts';
import { entriesOf } from '../entries.ts';
import { isPresent, presentPeople } from '../people/presence.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { GatheringState } from '../state.ts';
import type { Round } from '../round-state.ts';
import { hasGroups } from './can-meet.ts';

/** Keeps who is in no group of the running round true after one person came, went or changed sides. */
export function keepUnmatched(state: GatheringState, id: PersonId): void {
  const segment = currentSegment(state);
  const round = segment === null ? undefined : state.rounds[segment.id];
  const person = state.people[id];
  if (segment === null || round === undefined || person === undefined) return;
  if (!hasGroups(round)) {
    recountUnmatched(state, segment.id);
    return;
  }
  round.unmatched = round.unmatched.filter((other) => other !== id);
  if (!isPresent(person)) delete round.satOut[id];
  else if (isWithoutReason(round, id)) round.unmatched.push(id);
}

/** The same after a round came back on stage: people came and went meanwhile. */
export function recountUnmatched(state: GatheringState, id: SegmentId): void {
  const round = state.rounds[id];
  if (round === undefined) return;
  const present = presentPeople(state).map(([person]) => person);
  const waits = !hasGroups(round) && !someMeet(state, round, present);
  dropReasons(round, new Set(present), waits);
  const left = present.filter((person) => isWithoutReason(round, person));
  round.unmatched = waits ? [] : left;
  if (waits) for (const person of left) round.satOut[person] = 'otherSideMissing';
}

/** Whether somebody of each side is here who does not rest. */
function someMeet(state: GatheringState, { satOut }: Round, present: readonly PersonId[]): boolean {
  const awake = present.filter((id) => satOut[id] !== 'asked').map((id) => state.people[id]?.role);
  return attendeeRoles.every((role) => awake.includes(role));
}

/** Of who is gone, and of everybody who waited for the other side once it is there. */
function dropReasons(round: Round, here: ReadonlySet<PersonId>, waits: boolean): void {
  for (const [person, why] of entriesOf(round.satOut)) {
    const isOver = why === 'otherSideMissing' && !waits;
    if (isOver || !here.has(person)) delete round.satOut[person];
  }
}

const isWithoutReason = ({ groupOf, satOut }: Round, person: PersonId): boolean =>
  groupOf[person] === undefined && satOut[person] === undefined;
