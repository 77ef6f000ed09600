import type { PersonId, QuestionId } from '../../shared/contract/ids.ts';
import type { Asked, ReadText } from '../../shared/gathering/asked.ts';
import { sayingsOf } from '../../shared/gathering/counting/said-words.ts';
import { answerText } from '../../shared/gathering/prompts/answer-text.ts';
import { maskedText } from '../../shared/gathering/reading/masked-text.ts';
import type { TextReading } from '../../shared/gathering/reading/text-reading.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { Wish } from './views-wish.ts';

interface Place {
  state: GatheringState;
  text: ReadText;
}
type Words = Partial<Omit<Asked, 'command' | 'stamp'>>;

/** Every text that says "said 4" or the like has its first letters masked. */
const reading = (typed: string | null): Words => {
  const words = typed ?? '';
  const isMasked = /\d*[02468]\b/.test(words);
  const masks: TextReading['masks'] = isMasked ? [{ from: 0, to: 2, kind: 'name' }] : [];
  return { reading: { masks, marked: words.includes('7'), namesSomebody: false } };
};

function sourceText({ state, text }: Place, source: Extract<Wish, { type: 'star' }>['data']['source']) {
  const kept =
    source.kind === 'question'
      ? state.questions[source.question]
      : source.kind === 'answer'
        ? state.prompts[source.prompt]?.answers[source.answer]
        : undefined;
  const words = text(kept?.text ?? null);
  return kept === undefined || words === null ? null : maskedText(words, kept.reading, kept.lifted);
}

const authorOf = ({ state, text }: Place, question: QuestionId): PersonId | null =>
  text(state.questions[question]?.author ?? null) as PersonId | null;

/** What the server attaches to commands about words; null for all others. */
export function wordsFor(place: Place, wish: Wish): Words | null {
  const { state, text } = place;
  switch (wish.type) {
    case 'star':
      return { sourceText: sourceText(place, wish.data.source) };
    case 'ask-question':
      return reading(wish.data.text);
    case 'answer-prompt':
      return reading(answerText(wish.data.answer));
    case 'withdraw-question':
      return { author: authorOf(place, wish.data.question) };
    case 'review-words':
      return { sayings: sayingsOf(state, text, wish.data.prompt, wish.data.words) };
    default:
      return null;
  }
}
