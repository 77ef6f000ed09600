import type { Asks, AskKind } from '../../../../shared/contract/cards/asks.ts';
import type { PromptDraft } from '../../../../shared/contract/commands/prompts.ts';
import { lengthOf, limits } from '../../../../shared/contract/limits.ts';

export type AsksField = 'limits' | 'anchors' | 'band' | 'unit' | 'letters' | 'words' | 'total';
export type AsksProblem =
  | 'limits-whole'
  | 'limits-order'
  | 'limits-beyond'
  | 'anchor-long'
  | 'band-missing'
  | 'band-order'
  | 'unit-long'
  | 'letters'
  | 'words-most'
  | 'total';
type Found = [AsksField, AsksProblem | null][];
type Of<Kind extends AskKind> = Extract<Asks<string>, { kind: Kind }>;

export const isWholeWithin = (value: number, min: number, max: number): boolean =>
  Number.isInteger(value) && value >= min && value <= max;

const atLeastOne = (value: number): boolean => Number.isInteger(value) && value >= 1;
const fitsAnchor = (text: string): boolean => lengthOf(text) <= limits.anchor;

function choiceProblem({ least, most, other }: Of<'choice'>, options: number): AsksProblem | null {
  if (!atLeastOne(least) || !atLeastOne(most)) return 'limits-whole';
  if (least > most) return 'limits-order';
  // Too few lines are a problem of the list, not of the limits.
  return options >= 2 && most > options + Number(other) ? 'limits-beyond' : null;
}

function rankingProblem({ most }: Of<'ranking'>, options: number): AsksProblem | null {
  if (!atLeastOne(most)) return 'limits-whole';
  return options >= 2 && most > options ? 'limits-beyond' : null;
}

function bandProblem({ min, max }: Of<'number'>): AsksProblem | null {
  if (Number.isNaN(min) || Number.isNaN(max)) return 'band-missing';
  return min < max ? null : 'band-order';
}

const checks: { [Kind in AskKind]: (asks: Of<Kind>, options: number) => Found } = {
  choice: (asks, options) => [['limits', choiceProblem(asks, options)]],
  scale: ({ low, high }) => [['anchors', fitsAnchor(low) && fitsAnchor(high) ? null : 'anchor-long']],
  number: (asks) => [
    ['band', bandProblem(asks)],
    ['unit', fitsAnchor(asks.unit) ? null : 'unit-long'],
  ],
  text: ({ maxChars }) => [['letters', isWholeWithin(maxChars, 1, limits.longAnswer) ? null : 'letters']],
  words: ({ most }) => [['words', isWholeWithin(most, 1, limits.words) ? null : 'words-most']],
  ranking: (asks, options) => [['limits', rankingProblem(asks, options)]],
  points: ({ total }) => [['total', isWholeWithin(total, 2, 1_000) ? null : 'total']],
  sorting: () => [],
};

/** What has to be mended in the fields of this kind. */
export const checkAsks = ({ asks, options }: PromptDraft): Found => {
  const check = checks[asks.kind] as (asks: Asks<string>, options: number) => Found;
  return check(asks, options.length);
};
