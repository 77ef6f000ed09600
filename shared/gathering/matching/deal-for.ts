import type { PersonId, SegmentId } from '../../contract/ids.ts';
import type { DealProposal } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { presentPeople } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { nextSegment } from '../stage/current-segment.ts';
import type { Round } from '../state.ts';
import { canMeet, hasGroups } from './can-meet.ts';
import { fits } from './check-proposal.ts';
import { noQuality } from './no-quality.ts';
import { bestGroup } from './placement-of.ts';

/** The round that Next would deal now, and for which it needs a proposal; else null. */
export function roundToDeal(state: State): SegmentId | null {
  const segment = nextSegment(state);
  if (segment?.kind !== 'round' || hasGroups(state.rounds[segment.id])) return null;
  return canMeet(state) ? segment.id : null;
}

/** One side is missing: the show goes on, and everybody present sits out for that reason. */
function emptyDeal(state: State, segment: SegmentId): FactDraft {
  const present = presentPeople(state).map(([id]) => id);
  const earlier = Object.values<ReadOnly<Round>>(state.rounds);
  const satOutAgain = present.filter((id) => earlier.some(({ satOut }) => satOut[id] !== undefined)).length;
  return {
    type: 'groups-dealt',
    data: {
      segment,
      groups: [],
      satOut: present.map((person) => ({ person, why: 'otherSideMissing' })),
      unmatched: [],
      quality: { ...noQuality(), satOut: present.length, satOutAgain },
    },
  };
}

/** Whoever came while a round that was dealt was off the stage, placed in its groups one after another. */
export function newcomersTo(state: State, segment: ReadOnly<Segment>): FactDraft[] {
  const round = segment.kind === 'round' ? state.rounds[segment.id] : undefined;
  return round === undefined ? [] : placeNewcomers(state, segment.id, round);
}

function placeNewcomers(state: State, segment: SegmentId, round: ReadOnly<Round>): FactDraft[] {
  const filled = structuredClone(round) as Round;
  const isNew = (id: PersonId): boolean => round.groupOf[id] === undefined && round.satOut[id] === undefined;
  const newcomers = presentPeople(state).filter(([id]) => isNew(id));
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
  if (canMeet(state)) return newDeal(state, segment.id, proposal);
  return round === undefined ? [emptyDeal(state, segment.id)] : [];
}

function newDeal(state: State, segment: SegmentId, proposal: DealProposal | undefined): FactDraft[] | null {
  if (proposal === undefined && state.rounds[segment] !== undefined) return [];
  if (proposal?.segment !== segment || !fits(state, proposal)) return null;
  const { groups, satOut, unmatched, quality } = proposal;
  return [{ type: 'groups-dealt', data: { segment, groups, satOut, unmatched, quality } }];
}
