import { isDeepStrictEqual } from 'node:util';
import type { SegmentId } from '../../../shared/contract/ids.ts';
import type { ReadText } from '../../../shared/gathering/asked.ts';
import { fits } from '../../../shared/gathering/matching/check-proposal.ts';
import { roundToDeal } from '../../../shared/gathering/matching/deal-for.ts';
import { matchInputOf, proposalOf } from '../../../shared/gathering/matching/match-input-of.ts';
import type { ReadOnly } from '../../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../../shared/gathering/state.ts';
import type { MatchInput } from '../../../shared/match/match-input.ts';
import type { Match } from '../../../shared/match/match.ts';
import { mendMatch } from '../../../shared/match/mend-match.ts';
import { groupsWanted } from '../../../shared/match/propose-match.ts';
import { keepFor, matchIn, type Known, type Plan } from './plan.ts';
import type { Reckoner } from './reckoner.ts';

type State = ReadOnly<GatheringState>;

export interface ForNext {
  /** Null where there is none, or the hall has become another since. */
  plan: Plan | null;
  known: Known;
  reckoner: Pick<Reckoner, 'here'>;
  text: ReadText;
}

/** The planned match as it is, or with who came or went mended in; where that does not do, a new one. */
export function matchForNext(forNext: ForNext, state: State, segment: SegmentId): Match {
  const { plan, known, reckoner, text } = forNext;
  const input = matchInputOf(state, segment, text);
  const planned = plannedFor(plan, segment, input);
  if (planned !== null && fits(state, proposalOf(segment, planned))) return planned;
  const { settings, seed, ...hall } = input;
  const keep = keepFor(known, segment, input.history);
  const [match] = reckoner.here({ ...hall, rounds: [{ settings, seed, keep }] });
  if (match === undefined) throw new Error('a round was planned without a match');
  return match;
}

function plannedFor(plan: Plan | null, segment: SegmentId, input: MatchInput): Match | null {
  const match = matchIn(plan, segment);
  if (plan === null || match === null) return null;
  return isDeepStrictEqual(plan.plan.people, input.people) ? match : mendMatch(match, input);
}

/** Whether another number of groups is right by now: guests came or went, and mending would crowd them. */
export function isRough(plan: Plan | null, state: State, text: ReadText): boolean {
  const segment = roundToDeal(state);
  const match = segment === null ? null : matchIn(plan, segment);
  if (segment === null || match === null) return false;
  return groupsWanted(matchInputOf(state, segment, text)) !== match.groups.length;
}
