import type { Fate } from '../../../../shared/contract/cards/asking.ts';
import { dayText } from '../../../ui/day-text.ts';
import { askingWords } from '../../../words/console-asking.ts';

const words = askingWords.questions;

const kindLine = ({ kind, byDate }: Fate): string => {
  if (kind === 'writing') return byDate === null ? words.fates.writing : words.writingBy(dayText(byDate));
  return kind === 'answered' ? words.isAnswered : words.parked;
};

/** What became of a question, in one line; "" while it is open. */
export function fateLine(fate: Fate): string {
  if (fate.kind === 'open') return '';
  const because = fate.reason === null ? '' : `, ${words.because(words.reasons[fate.reason])}`;
  return kindLine(fate) + because;
}
