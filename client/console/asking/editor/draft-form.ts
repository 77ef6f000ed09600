import type {
  AskKind,
  Asks,
  ChangeRule,
  Naming,
  PromptAudience,
  ResultRule,
} from '../../../../shared/contract/cards/asks.ts';
import type { PromptDraft } from '../../../../shared/contract/commands/prompts.ts';
import { limits } from '../../../../shared/contract/limits.ts';
import { hasOptions } from '../../../../shared/contract/prompt-rules.ts';
import { linesOf, textsOf, type OptionLine } from './option-lines.ts';

/** A number field; null while it is empty. */
export type Typed = number | null;

/** What the editor holds: the fields of every kind at once, so that trying another kind loses nothing. */
export interface DraftForm {
  title: string;
  kind: AskKind;
  options: OptionLine[];
  least: Typed;
  most: Typed;
  other: boolean;
  from: number;
  to: number;
  low: string;
  high: string;
  min: Typed;
  max: Typed;
  places: number;
  unit: string;
  letters: number;
  words: Typed;
  /** How many of the best are put in order; `ranksAll`: all. */
  ranked: Typed;
  ranksAll: boolean;
  total: Typed;
  audience: PromptAudience;
  team: string;
  names: Naming;
  change: ChangeRule;
  abstain: boolean;
  results: ResultRule;
  minutes: Typed;
}

const asksFields = {
  ...{ kind: 'choice' as AskKind, least: 1, most: 1, other: false },
  ...{ from: 0, to: 10, low: '', high: '' },
  ...{ min: 0, max: 100, places: 0, unit: '', letters: limits.answer as number, words: 3 },
  ...{ ranked: 3, ranksAll: true, total: 100 },
};

/** A new prompt. */
export const blankForm = (): DraftForm => ({
  ...asksFields,
  ...{ title: '', options: linesOf(['', '']), audience: 'both', team: '', names: 'unnamed' },
  ...{ change: 'untilClosed', abstain: true, results: 'closed', minutes: 3 },
});

function fieldsOf(asks: Asks<string>, options: number): Partial<DraftForm> {
  if (asks.kind === 'text') return { letters: asks.maxChars };
  if (asks.kind === 'words') return { words: asks.most };
  if (asks.kind === 'ranking') {
    return asks.most >= options ? { ranksAll: true } : { ranksAll: false, ranked: asks.most };
  }
  const { kind: _, ...fields } = asks;
  return fields;
}

/** A prompt as the editor holds it. */
export function formOf({ asks, options, ...rest }: PromptDraft): DraftForm {
  const lines = linesOf(options.length > 0 ? options : ['', '']);
  return { ...blankForm(), ...rest, kind: asks.kind, options: lines, ...fieldsOf(asks, options.length) };
}

const typed = (value: Typed): number => value ?? Number.NaN;

type AsksOf = (form: DraftForm) => Asks<string>;
const asksOf: Record<AskKind, AsksOf> = {
  choice: ({ least, most, other }) => ({ kind: 'choice', least: typed(least), most: typed(most), other }),
  scale: ({ from, to, low, high }) => ({ kind: 'scale', from, to, low: low.trim(), high: high.trim() }),
  number: ({ min, max, places, unit }) => ({
    ...{ kind: 'number', min: typed(min), max: typed(max) },
    ...{ places, unit: unit.trim() },
  }),
  text: ({ letters }) => ({ kind: 'text', maxChars: letters }),
  words: ({ words }) => ({ kind: 'words', most: typed(words) }),
  ranking: ({ options, ranksAll, ranked }) => ({
    kind: 'ranking',
    most: ranksAll ? Math.max(1, textsOf(options).length) : typed(ranked),
  }),
  points: ({ total }) => ({ kind: 'points', total: typed(total) }),
  sorting: () => ({ kind: 'sorting' }),
};

/** What the form says, as a command. A number that is missing is NaN until it is mended. */
export const draftOf = (form: DraftForm): PromptDraft => ({
  title: form.title.trim(),
  asks: asksOf[form.kind](form),
  options: hasOptions(form.kind) ? textsOf(form.options) : [],
  audience: form.audience,
  team: form.audience === 'team' ? form.team : '',
  names: form.names,
  change: form.change,
  abstain: form.abstain,
  results: form.results,
  minutes: typed(form.minutes),
});

/** On stage only the list and the minutes are the form's; the rest is what people were asked and promised. */
export const stagedDraftOf = (form: DraftForm, asked: PromptDraft): PromptDraft => ({
  ...asked,
  options: hasOptions(asked.asks.kind) ? textsOf(form.options) : [],
  minutes: typed(form.minutes),
});
