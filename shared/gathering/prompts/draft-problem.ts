import type { PromptDraft } from '../../contract/commands/prompts.ts';
import { hasOptions } from '../../contract/prompt-rules.ts';
import { refuse, type Refusal } from '../asked.ts';

const LEAST_OPTIONS = 2;

function optionsProblem({ asks, options }: PromptDraft): Refusal | null {
  if (!hasOptions(asks.kind)) return null;
  const got = options.length;
  if (got < LEAST_OPTIONS) return refuse('too-few', { min: LEAST_OPTIONS, got });
  return new Set(options.map((option) => option.trim())).size < got ? refuse('twice') : null;
}

/** Ends the wrong way round, or more to choose than there is. */
function asksProblem({ asks, options }: PromptDraft): Refusal | null {
  if (asks.kind === 'number' && asks.min >= asks.max)
    return refuse('out-of-range', { min: asks.min, max: asks.max });
  if (asks.kind !== 'choice') return null;
  const most = Math.min(asks.most, options.length + (asks.other ? 1 : 0));
  return asks.least > most ? refuse('out-of-range', { min: asks.least, max: most }) : null;
}

/** Why a prompt cannot be asked like this, or null. */
export function draftProblem(draft: PromptDraft): Refusal | null {
  if (draft.audience === 'team' && draft.team.trim() === '') return refuse('empty');
  return optionsProblem(draft) ?? asksProblem(draft);
}
