import { createContext } from 'svelte';
import type { ConsoleQuestionCard, FateReason } from '../../shared/contract/cards/asking.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { KeeperCards } from '../../shared/contract/cards/cards.ts';
import type { AnswerCard, ConsoleWordsCard, PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { EventCard } from '../../shared/contract/cards/stage.ts';
import type { QuestionId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { pick } from '../../shared/words/pick.ts';
import type { Gathering } from '../connection/gathering-port.ts';
import type { Ask } from '../console/kit/ask.ts';
import { sayAnswer } from '../console/kit/say-answer.ts';
import { StatusLine } from '../console/kit/status-line.svelte.ts';
import { Deeds } from '../reviewing/deeds.svelte.ts';
import { joinDeed, reviewDeed, type LookUp, type Verdict } from '../reviewing/review-questions.ts';
import { keeperWords as words } from '../words/keeper.ts';
import { answerKey, asTheyCame, oldestFirst } from './item.ts';
import { OpenPart } from './open-part.svelte.ts';
import { waitingWords, type Part } from './parts.ts';
import { answerDeed, type TextDecision } from './review-texts.ts';

const plainWords: EventCard['words'] = {
  guest: 'guest',
  guests: 'guests',
  colleague: 'colleague',
  colleagues: 'colleagues',
};

/** What every part of the keeper's page works with. */
export class Keeping {
  readonly gathering: Gathering<KeeperCards>;
  readonly status = new StatusLine();
  readonly deeds = new Deeds();
  readonly open = new OpenPart(() => this.#counts);
  readonly #questions = $derived.by(() => asTheyCame(this.gathering.family<ConsoleQuestionCard>('question')));
  readonly #answers = $derived.by(() => oldestFirst(this.gathering.family<AnswerCard>('answer')));
  readonly #counts = $derived.by((): Record<Part, number> => ({
    questions: this.waiting.length,
    answers: this.answers.length,
    words: waitingWords(this.clouds),
    later: this.later.length,
    private: this.private.length,
  }));
  #unanswered = $state(0);

  constructor(gathering: Gathering<KeeperCards>) {
    this.gathering = gathering;
  }

  readonly ask: Ask = async (type, data) => {
    this.#unanswered += 1;
    const answer = await this.gathering.ask(type, data);
    this.#unanswered -= 1;
    this.status.say(answer.ok ? '' : sayAnswer(answer));
    return answer.ok;
  };
  readonly look: LookUp = (id: QuestionId) => this.gathering.card(`question:${id}`);

  /** What was decided here and the server does not know yet. */
  get unanswered(): number {
    return this.#unanswered;
  }
  /** Questions that nobody has decided, the oldest first. */
  get waiting(): ConsoleQuestionCard[] {
    return this.#open('waiting');
  }
  get later(): ConsoleQuestionCard[] {
    return this.#open('held');
  }
  get approved(): ConsoleQuestionCard[] {
    return this.#public.filter(({ state }) => state === 'approved');
  }
  /** To the team alone: read here, and never shown. */
  get private(): ConsoleQuestionCard[] {
    return this.#questions.filter(({ to, state }) => to === 'privately' && state !== 'withdrawn');
  }
  /** Written answers that their authors allow on the wall, and nobody has read. */
  get answers(): AnswerCard[] {
    return this.#answers.filter(
      (card) => card.wall && card.state === 'waiting' && !this.deeds.isDecided(answerKey(card)),
    );
  }
  /** Of the prompt on stage first. */
  get clouds(): ConsoleWordsCard[] {
    const now = this.gathering.card('stage')?.segment;
    const all = this.gathering.family<ConsoleWordsCard>('words');
    return [...all].sort((a, b) => Number(b.prompt === now) - Number(a.prompt === now));
  }
  prompt(id: SegmentId): PromptCard | undefined {
    return this.gathering.card(`prompt:${id}`);
  }

  review(
    cards: readonly ConsoleQuestionCard[],
    verdict: Verdict,
    reason: FateReason | null = null,
  ): Promise<void> {
    const says = words.deeds[verdict](words.these(cards.map(({ text }) => text)));
    return this.deeds.do(reviewDeed(cards, { ask: this.ask, look: this.look, verdict, reason, says }));
  }
  join(card: ConsoleQuestionCard, into: QuestionId): Promise<void> {
    const says = words.deeds.joined(words.these([card.text]));
    return this.deeds.do(joinDeed(card, into, { ask: this.ask, says }));
  }
  reviewAnswer(card: AnswerCard, verdict: TextDecision): Promise<void> {
    return this.deeds.do(answerDeed(card, verdict, this.ask));
  }

  /** Cards that changed speak for themselves from now on. */
  settle(): void {
    this.deeds.settle(
      (key: string) =>
        this.#questions.find(({ id }) => id === key)?.state ??
        this.#answers.find((card) => answerKey(card) === key)?.state,
    );
  }

  /** What the organiser wrote, in the language of this browser where there is one. */
  say(text: Authored): string {
    return pick(text, navigator.language);
  }
  get words(): EventCard['words'] {
    return this.gathering.card('event')?.words ?? plainWords;
  }
  roleWord(role: AttendeeRole): string {
    return role === 'customer' ? this.words.guest : this.words.colleague;
  }

  get #public(): ConsoleQuestionCard[] {
    return this.#questions.filter(({ to }) => to !== 'privately');
  }
  #open(state: 'waiting' | 'held'): ConsoleQuestionCard[] {
    return this.#public.filter((card) => card.state === state && !this.deeds.isDecided(card.id));
  }
}

export const [useKeeping, provideKeeping] = createContext<Keeping>();
