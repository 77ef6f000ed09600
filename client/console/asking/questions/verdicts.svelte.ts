import type { ConsoleQuestionCard, FateReason } from '../../../../shared/contract/cards/asking.ts';
import { Deeds } from '../../../reviewing/deeds.svelte.ts';
import { reviewDeed, type LookUp, type Verdict } from '../../../reviewing/review-questions.ts';
import type { Ask } from '../../kit/ask.ts';

/** What was joined or taken back has no verdict. */
const hasVerdict = ({ state }: ConsoleQuestionCard): boolean => state !== 'merged' && state !== 'withdrawn';

/** Yes, later or no to questions, and the way back. */
export class Verdicts {
  readonly #ask: Ask;
  readonly #look: LookUp;
  readonly #deeds = new Deeds();

  constructor(ask: Ask, look: LookUp) {
    this.#ask = ask;
    this.#look = look;
  }

  /** How many the last verdict was about; 0 when there is nothing to undo. */
  get last(): number {
    return this.#deeds.last?.items.length ?? 0;
  }

  async review(
    questions: readonly ConsoleQuestionCard[],
    verdict: Verdict,
    reason: FateReason | null = null,
  ): Promise<void> {
    const cards = questions.filter(hasVerdict);
    const reviewing = { ask: this.#ask, look: this.#look, verdict, reason, says: '' };
    if (cards.length > 0) await this.#deeds.do(reviewDeed(cards, reviewing));
  }

  /** Each question of the last verdict stands again where it stood, unless somebody else decided since. */
  undo(): Promise<void> {
    return this.#deeds.undo();
  }
}
