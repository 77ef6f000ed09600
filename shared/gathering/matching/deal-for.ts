import type { SegmentId } from '../../contract/ids.ts';
import type { Asked, DealProposal } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { presentPeople } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import { returnFacts } from '../rounds/arrivals.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { nextSegment } from '../stage/current-segment.ts';
import type { Round } from '../round-state.ts';
import { canMeet, hasGroups } from './can-meet.ts';
import { fits } from './check-proposal.ts';
import { noQuality } from './no-quality.ts';

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

/** A round that was dealt comes back: who went meanwhile is taken out of its groups, who came is placed. */
export function returnTo(state: State, asked: Asking, segment: ReadOnly<Segment>): FactDraft[] {
  const round = segment.kind === 'round' ? state.rounds[segment.id] : undefined;
  return round === undefined ? [] : returnFacts(state, asked, { segment: segment.id, round });
}

type Asking = Pick<Asked, 'stamp' | 'needs' | 'proposal'>;

/**
 * The facts that bring people together in a segment; null when the proposal is missing or does not fit.
 * A round that was dealt without groups needs none: without one it stays as it was.
 */
export function dealFor(state: State, asked: Asking, segment: ReadOnly<Segment>): FactDraft[] | null {
  if (segment.kind !== 'round') return [];
  const round = state.rounds[segment.id];
  if (round !== undefined && hasGroups(round)) return returnTo(state, asked, segment);
  if (canMeet(state)) return newDeal(state, segment.id, asked.proposal);
  return round === undefined ? [emptyDeal(state, segment.id)] : [];
}

function newDeal(state: State, segment: SegmentId, proposal: DealProposal | undefined): FactDraft[] | null {
  if (proposal === undefined && state.rounds[segment] !== undefined) return [];
  if (proposal?.segment !== segment || !fits(state, proposal)) return null;
  const { groups, satOut, unmatched, quality } = proposal;
  return [{ type: 'groups-dealt', data: { segment, groups, satOut, unmatched, quality } }];
}
