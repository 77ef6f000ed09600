import { isDeepStrictEqual } from 'node:util';
import type { SegmentId } from '../../../shared/contract/ids.ts';
import type { PastGroup, PastRound, PlanInput } from '../../../shared/match/match-input.ts';
import type { Match } from '../../../shared/match/match.ts';

/** The rounds to come, and what their matches are worked out from. */
export interface Coming {
  segments: SegmentId[];
  plan: PlanInput;
}

/** The last match that was planned for each round. */
export type Known = ReadonlyMap<SegmentId, Match>;

/** Matches of the rounds to come, in their order; of the first ones, while it is made. */
export interface Plan extends Coming {
  matches: Match[];
}

export const matchIn = (plan: Plan | null, segment: SegmentId): Match | null =>
  plan?.matches[plan.segments.indexOf(segment)] ?? null;

export const matchesOf = (plan: Plan | null): [SegmentId, Match][] =>
  (plan?.matches ?? []).flatMap((match, index): [SegmentId, Match][] => {
    const segment = plan?.segments[index];
    return segment === undefined ? [] : [[segment, match]];
  });

const roundOf = ({ groups, satOut }: Match): PastRound => ({
  groups: groups.map(({ people, number, table, side, jobs }) => ({ people, number, table, side, jobs })),
  satOut: satOut.map(({ person }) => person),
});

/**
 * What people may know of the coming match of a round: nothing before the first one was dealt, so that
 * it is made of all who came; after that, where the plan before put them.
 */
export function keepFor(known: Known, segment: SegmentId, history: readonly PastRound[]): PastGroup[] | null {
  const match = history.length === 0 ? undefined : known.get(segment);
  return match?.groups.map(({ people, number, table, side }) => ({ people, number, table, side })) ?? null;
}

/** The next rounds that a plan lacks, with all rounds before them as their history; null when it has all. */
export function nextInput(growing: Plan, known: Known, most: number): PlanInput | null {
  const done = growing.matches.length;
  const { rounds, history, pins, ...hall } = growing.plan;
  const segments = growing.segments.slice(done, done + most);
  if (segments.length === 0) return null;
  return {
    ...hall,
    history: [...history, ...growing.matches.map(roundOf)],
    pins: done === 0 ? pins : [],
    rounds: rounds.slice(done, done + most).map((round, index) => {
      const segment = segments[index];
      return segment === undefined ? round : { ...round, keep: keepFor(known, segment, history) };
    }),
  };
}

/** What is left of a plan once its first rounds were dealt as they were planned. */
function after(plan: Plan, dealt: number): Plan {
  const done = plan.matches.slice(0, dealt).map(roundOf);
  const { history, rounds, pins, ...hall } = plan.plan;
  return {
    segments: plan.segments.slice(dealt),
    matches: plan.matches.slice(dealt),
    plan: {
      ...{ ...hall, history: [...history, ...done], rounds: rounds.slice(dealt) },
      pins: dealt === 0 ? pins : [],
    },
  };
}

/** The plan for what is coming now, when nothing changed but rounds that were dealt as planned; else null. */
export function stillGood(plan: Plan | null, coming: Coming): Plan | null {
  const [first] = coming.segments;
  const dealt = plan === null || first === undefined ? -1 : plan.segments.indexOf(first);
  if (plan === null || dealt < 0) return null;
  const rest = after(plan, dealt);
  const asked: Coming = { segments: rest.segments, plan: rest.plan };
  return isDeepStrictEqual(asked, coming) ? rest : null;
}
