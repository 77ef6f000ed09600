import type { AskKind, Asks } from '../../../../shared/contract/cards/asks.ts';
import type { Authored } from '../../../../shared/contract/cards/authored.ts';
import type { PromptDraft } from '../../../../shared/contract/commands/prompts.ts';
import { isForWall } from '../../../../shared/contract/prompt-rules.ts';
import { whoSees } from '../../../phone/prompt/who-sees.ts';
import { phonePromptWords as words } from '../../../words/phone-prompts.ts';

type Lead = (asks: Asks<string>, options: number) => string;

const count = (value: number): number => (Number.isFinite(value) ? value : 1);

const leads: Record<AskKind, Lead> = {
  choice: (asks) => {
    if (asks.kind !== 'choice' || asks.most === 1) return '';
    const most = count(asks.most);
    return asks.least === 1 ? words.choice.upTo(most) : words.choice.between(count(asks.least), most);
  },
  scale: () => '',
  number: (asks) => {
    if (asks.kind !== 'number') return '';
    return words.number.band(String(count(asks.min)), String(count(asks.max)), asks.unit);
  },
  text: (asks) => (asks.kind === 'text' ? words.letters.left(asks.maxChars) : ''),
  words: (asks) => (asks.kind === 'words' ? words.words.lead(count(asks.most)) : ''),
  ranking: (asks, options) => {
    if (asks.kind !== 'ranking' || asks.most >= options) return words.ranking.lead;
    return words.ranking.top(count(asks.most));
  },
  points: (asks) => (asks.kind === 'points' ? words.points.lead(count(asks.total)) : ''),
  sorting: () => words.sorting.lead,
};

/** Whether a tap sends the answer, so that a phone has no button for it. */
export const sendsByTap = ({ asks }: Pick<PromptDraft, 'asks'>): boolean =>
  asks.kind === 'scale' || (asks.kind === 'choice' && asks.most === 1);

/** What a phone says above the answer: how many, from where to where. */
export const leadOf = ({ asks, options }: PromptDraft): string => leads[asks.kind](asks, options.length);

/** The words of an asking as a card has them. */
function authored(asks: Asks<string>): Asks<Authored> {
  if (asks.kind === 'scale') return { ...asks, low: { en: asks.low }, high: { en: asks.high } };
  return asks.kind === 'number' ? { ...asks, unit: { en: asks.unit } } : asks;
}

/** Who sees the answer, in the words that a phone says before anything is sent. */
export const toldOf = (draft: PromptDraft, isPulse: boolean): string[] => [
  ...whoSees({ ...draft, asks: authored(draft.asks), isPulse }),
  draft.change === 'final' ? words.final : words.untilClosed,
];

/** Whether a phone offers to allow the words on the wall. */
export const offersWall = ({ asks, results }: PromptDraft): boolean =>
  isForWall({ asks: authored(asks), results });
