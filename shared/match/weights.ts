import { wishes, type Wish } from './match-input.ts';

/**
 * What things cost, whole numbers only, so that sums are exact (below 2^53). Between the tiers each unit
 * outweighs everything below it that one round can hold; soft wishes outweigh each other pair by pair.
 * See docs/match.md.
 */
export interface Weights {
  /** A group that stays smaller than the others. */
  emptySeat: number;
  /** Broken by a match only where nothing else is possible. */
  hard: number;
  /** A customer meets a colleague again. */
  repeat: number;
  /** Sitting out, times 0, 3, 8, 15 by how often before; half of it also for a small share. */
  sitOut: number;
  /** No language in common with somebody who asked for it. */
  askedLanguage: number;
  /** Leaving the place of a match that people may know of already. */
  keep: number;
  /** Moving though the move rule lets this side stay. */
  stay: number;
  /** One unit of a soft wish between two people. */
  soft: Record<Wish, number>;
}

/** How many units of a wish two people can miss at most. */
const mostUnits: Record<Wish, number> = { faces: 1, teams: 3, segments: 3, grades: 1, walk: 15, language: 1 };
/** Below one unit of the least wish: chance, which breaks ties. */
export const CHANCE_BITS = 2;

const STAY = 2 ** 15;
const KEEP = 2 ** 18;
const ASKED_LANGUAGE = 2 ** 20;
const PER_PERSON = 2 ** 18;
const TIER = 64;

function softWeights(order: readonly Wish[]): Record<Wish, number> {
  const complete = [...new Set([...order, ...wishes])];
  const soft: Record<Wish, number> = { faces: 0, teams: 0, segments: 0, grades: 0, walk: 0, language: 0 };
  let unit = 2 ** CHANCE_BITS;
  for (const wish of complete.reverse()) {
    soft[wish] = unit;
    unit *= mostUnits[wish] + 1;
  }
  return soft;
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, least)));

/** `people`: how many are present; `sittingOut`: how many find no seat. */
export function weightsFor(order: readonly Wish[], people: number, sittingOut: number): Weights {
  const sitOut = PER_PERSON * powerOfTwo(people);
  const repeat = sittingOut > 0 ? sitOut * TIER : sitOut;
  return {
    emptySeat: repeat * TIER * TIER,
    hard: repeat * TIER,
    repeat,
    sitOut,
    askedLanguage: ASKED_LANGUAGE,
    keep: KEEP,
    stay: STAY,
    soft: softWeights(order),
  };
}
