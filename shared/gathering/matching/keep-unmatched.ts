import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { isPresent, presentPeople } from '../people/presence.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { GatheringState } from '../state.ts';

/** Keeps `unmatched` of the running round true after one person came or went. */
export function keepUnmatched(state: GatheringState, id: PersonId): void {
  const segment = currentSegment(state);
  const round = segment === null ? undefined : state.rounds[segment.id];
  const person = state.people[id];
  if (round === undefined || person === undefined) return;
  round.unmatched = round.unmatched.filter((other) => other !== id);
  if (isPresent(person) && round.groupOf[id] === undefined) round.unmatched.push(id);
}

/** The same after a round came back on stage: people came and went meanwhile. */
export function recountUnmatched(state: GatheringState, id: SegmentId): void {
  const round = state.rounds[id];
  if (round === undefined) return;
  const left = presentPeople(state).filter(([person]) => round.groupOf[person] === undefined);
  round.unmatched = left.map(([person]) => person);
}
