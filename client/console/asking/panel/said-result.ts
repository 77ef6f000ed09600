import type { PromptCard } from '../../../../shared/contract/cards/prompts.ts';
import { summaryOf } from '../../../ui/results/result-summary.ts';
import { spokenAsks } from '../../../ui/spoken-asks.ts';
import type { Desk } from '../../desk.svelte.ts';

/** The results of a prompt in a sentence, as far as the crew sees them; "" while there are none. */
export function saidResult(desk: Desk, prompt: PromptCard): string {
  const { gathering } = desk;
  if (prompt.isPulse) {
    const pulse = gathering.card(`pulse:${prompt.id}`);
    return pulse ? summaryOf({ pulse }) : '';
  }
  const tally = gathering.card(`tally:${prompt.id}`);
  if (tally === undefined || prompt.results === 'never') return '';
  const options = prompt.options.map(({ id, label }) => ({ id, label: desk.text(label) }));
  return summaryOf({ asks: spokenAsks(prompt.asks, (text) => desk.text(text)), options, tally });
}
