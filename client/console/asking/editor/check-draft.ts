import type { PromptDraft } from '../../../../shared/contract/commands/prompts.ts';
import { lengthOf, limits } from '../../../../shared/contract/limits.ts';
import { checkAsks, isWholeWithin, type AsksField, type AsksProblem } from './check-asks.ts';
import { hasOptions } from '../../../../shared/contract/prompt-rules.ts';

type OptionsProblem = 'too-few-options' | 'too-many-options' | 'option-long' | 'option-twice';
export type DraftProblem =
  AsksProblem | OptionsProblem | 'title-missing' | 'title-long' | 'team-missing' | 'minutes';
export type DraftField = AsksField | 'title' | 'options' | 'team' | 'minutes';
export type DraftProblems = Partial<Record<DraftField, DraftProblem>>;

function titleProblem(title: string): DraftProblem | null {
  if (title === '') return 'title-missing';
  return lengthOf(title) > limits.promptTitle ? 'title-long' : null;
}

const isLong = (label: string): boolean => lengthOf(label) > limits.optionLabel;

function optionsProblem({ asks, options }: PromptDraft): OptionsProblem | null {
  if (!hasOptions(asks.kind)) return null;
  if (options.length < 2) return 'too-few-options';
  if (options.length > limits.options) return 'too-many-options';
  if (options.some(isLong)) return 'option-long';
  return new Set(options).size < options.length ? 'option-twice' : null;
}

/** The lines that are too long, or stand there a second time. */
export const faultyTexts = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.filter((text, at) => isLong(text) || texts.indexOf(text) !== at));

/** What has to be mended before the prompt can be added, by field; empty when all is well. */
export function checkDraft(draft: PromptDraft): DraftProblems {
  const found: [DraftField, DraftProblem | null][] = [
    ['title', titleProblem(draft.title)],
    ['options', optionsProblem(draft)],
    ['team', draft.audience === 'team' && draft.team === '' ? 'team-missing' : null],
    ['minutes', isWholeWithin(draft.minutes, 0, 60) ? null : 'minutes'],
    ...checkAsks(draft),
  ];
  return Object.fromEntries(found.filter(([, problem]) => problem !== null));
}
