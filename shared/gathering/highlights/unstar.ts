import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';

/** Takes a highlight back; its copy of the words is deleted. */
export const unstar: Rule<'unstar'> = (state, { command }) => {
  const highlight = state.highlights[command.data.highlight];
  if (highlight === undefined) return refuse('unknown-highlight');
  const drops = highlight.text === null ? [] : [highlight.text];
  return accept([{ type: 'highlight-unstarred', data: command.data }], drops);
};
