import type { Fate } from '../../../../shared/contract/cards/asking.ts';
import { askingWords } from '../../../words/console-asking.ts';

const words = askingWords.questions;
const dateFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "2027-03-25" as "25 March". */
const dayOf = (date: string): string => dateFormat.format(Date.parse(date));

const kindLine = ({ kind, byDate }: Fate): string => {
  if (kind === 'writing') return byDate === null ? words.fates.writing : words.writingBy(dayOf(byDate));
  return kind === 'answered' ? words.isAnswered : words.parked;
};

/** What became of a question, in one line; "" while it is open. */
export function fateLine(fate: Fate): string {
  if (fate.kind === 'open') return '';
  const because = fate.reason === null ? '' : `, ${words.because(words.reasons[fate.reason])}`;
  return kindLine(fate) + because;
}
