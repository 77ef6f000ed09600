import type { Fate, MyQuestionCard } from '../../../shared/contract/cards/asking.ts';
import { dayText } from '../../ui/day-text.ts';
import { questionWords as words } from '../../words/phone-questions.ts';

/** What became of an approved question; "" while it is open. */
export function fateText({ kind, byDate, reason }: Fate): string {
  if (kind === 'open') return '';
  if (kind === 'writing')
    return byDate === null ? words.fates.writing : words.fates.writingBy(dayText(byDate));
  if (kind === 'answered') return words.fates.answered;
  return withReason(words.fates.parked, reason);
}

/** Where one's own question is now, with the reason. What it was joined with stands apart: those are typed words. */
export function myFateText({ state, fate, to }: MyQuestionCard): string {
  if (state === 'withdrawn') return words.states.withdrawn;
  if (fate.kind !== 'open') return fateText(fate);
  if (to === 'privately') return words.private;
  if (state === 'hidden') return withReason(words.states.hidden, fate.reason);
  return words.states[state];
}

function withReason(sentence: string, reason: Fate['reason']): string {
  if (reason === null) return sentence;
  return `${sentence.replace(/[.]?$/, '.')} ${words.reasons[reason]}`;
}
