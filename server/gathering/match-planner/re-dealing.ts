import { isDeepStrictEqual } from 'node:util';
import type { SegmentId } from '../../../shared/contract/ids.ts';
import type { ReadText } from '../../../shared/gathering/asked.ts';
import { reDealInput, roundToReDeal } from '../../../shared/gathering/matching/re-deal-of.ts';
import type { State } from '../../../shared/gathering/rule.ts';
import type { MatchInput, PlanInput } from '../../../shared/match/match-input.ts';
import type { Match } from '../../../shared/match/match.ts';
import type { Reckoner } from './reckoner.ts';

const asPlan = ({ settings, seed, keep, ...hall }: MatchInput): PlanInput => ({
  ...hall,
  rounds: [{ settings, seed, keep }],
});

/** The match of a running round that is dealt again: made beside the loop when it is asked for. */
export class ReDealing {
  readonly #reckoner: Reckoner;
  #made: { input: MatchInput; match: Match } | null = null;

  constructor(reckoner: Reckoner) {
    this.#reckoner = reckoner;
  }

  /** What it is made from; null when no round can be dealt again. */
  read(state: State, text: ReadText): MatchInput | null {
    const segment = roundToReDeal(state);
    return segment === null ? null : reDealInput(state, segment, text);
  }

  async make(input: MatchInput | null): Promise<void> {
    const [match] = input === null ? [] : await this.#reckoner.beside(asPlan(input));
    this.#made = input === null || match === undefined ? null : { input, match };
  }

  /** From this very state: what was made, unless somebody came or went since. */
  matchFor(state: State, segment: SegmentId, text: ReadText): Match | null {
    const made = this.#made;
    this.#made = null;
    const input = reDealInput(state, segment, text);
    if (input === null) return null;
    if (made !== null && isDeepStrictEqual(made.input, input)) return made.match;
    return this.#reckoner.here(asPlan(input))[0] ?? null;
  }
}
