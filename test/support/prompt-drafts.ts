import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import { choice } from './gathering-fixtures.ts';
import { facilitator, type Story } from './story.ts';

/** A choice of two, as the console writes it. */
export const draft: PromptDraft = {
  title: 'Would you come back?',
  asks: { kind: 'choice', least: 1, most: 1, other: false },
  options: ['Yes', 'Not yet'],
  audience: 'both',
  team: '',
  names: 'unnamed',
  change: 'untilClosed',
  abstain: true,
  results: 'closed',
  minutes: 2,
};
/** The prompt whose words change. */
export const more = choice('p1');
export const edit = (story: Story, change: Partial<PromptDraft> = {}) =>
  story.when(facilitator, 'edit-prompt', { prompt: more.id, draft: { ...draft, ...change } });
