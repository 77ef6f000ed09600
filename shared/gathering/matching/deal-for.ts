import type { PersonId, SegmentId } from '../../contract/ids.ts';
import type { DealProposal } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { presentPeople } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { nextSegment } from '../stage/current-segment.ts';
import type { Person, Round } from '../state.ts';
import { fits } from './check-proposal.ts';
import { bestGroup } from './placement-of.ts';

type Present = [PersonId, ReadOnly<Person>][];

const hasGroups = (round: ReadOnly<Round>): boolean => Object.keys(round.groups).length > 0;

const canMeet = (present: Present): boolean =>
  present.some(([, { role }]) => role === 'customer') && present.some(([, { role }]) => role === 'colleague');

/** The round that Next would deal now, and for which it needs a proposal; else null. */
export function roundToDeal(state: State): SegmentId | null {
  const segment = nextSegment(state);
  if (segment?.kind !== 'round') return null;
  const round = state.rounds[segment.id];
  if (round !== undefined && hasGroups(round)) return null;
  return canMeet(presentPeople(state)) ? segment.id : null;
}

/** One side is missing: the show goes on, and the console sees who is in no group. */
const emptyDeal = (segment: SegmentId, present: Present): FactDraft => ({
  type: 'groups-dealt',
  data: { segment, groups: [], unmatched: present.map(([id]) => id), repeats: 0 },
});

/** Whoever came while a round that was dealt was off the stage, placed in its groups one after another. */
export function newcomersTo(state: State, segment: ReadOnly<Segment>): FactDraft[] {
  const round = segment.kind === 'round' ? state.rounds[segment.id] : undefined;
  return round === undefined ? [] : placeNewcomers(state, segment.id, round);
}

function placeNewcomers(state: State, segment: SegmentId, round: ReadOnly<Round>): FactDraft[] {
  const filled = structuredClone(round) as Round;
  const newcomers = presentPeople(state).filter(([id]) => round.groupOf[id] === undefined);
  return newcomers.flatMap(([person, late]): FactDraft[] => {
    const group = bestGroup(state, filled, { ...late, id: person });
    if (group === null) return [];
    filled.groups[group]?.people.push(person);
    return [{ type: 'person-placed', data: { segment, group, person } }];
  });
}

/**
 * The facts that bring people together in a segment; null when the proposal is missing or does not fit.
 * A round that was dealt without groups needs none: without one it stays as it was.
 */
export function dealFor(
  state: State,
  segment: ReadOnly<Segment>,
  proposal: DealProposal | undefined,
): FactDraft[] | null {
  if (segment.kind !== 'round') return [];
  const round = state.rounds[segment.id];
  if (round !== undefined && hasGroups(round)) return placeNewcomers(state, segment.id, round);
  const present = presentPeople(state);
  if (canMeet(present)) return newDeal(state, segment.id, proposal);
  return round === undefined ? [emptyDeal(segment.id, present)] : [];
}

function newDeal(state: State, segment: SegmentId, proposal: DealProposal | undefined): FactDraft[] | null {
  if (proposal === undefined && state.rounds[segment] !== undefined) return [];
  if (proposal?.segment !== segment || !fits(state, proposal)) return null;
  const { groups, unmatched, repeats } = proposal;
  return [{ type: 'groups-dealt', data: { segment, groups, unmatched, repeats } }];
}
