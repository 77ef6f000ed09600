import { createContext } from 'svelte';
import type { AnswerData } from '../../../shared/contract/cards/asks.ts';
import type { PromptCard } from '../../../shared/contract/cards/prompts.ts';
import { seemsToName } from '../../../shared/contract/names-somebody.ts';
import { spokenAsks } from '../../ui/spoken-asks.ts';
import type { Phone } from '../phone.svelte.ts';
import { say } from '../said.svelte.ts';
import { beside, leftOver, putAway } from './put-away.ts';
import {
  blankDraft,
  draftOf,
  fitted,
  piecesOf,
  readDraft,
  writtenIn,
  type AskedHere,
  type Draft,
  type DraftKind,
  type DraftOf,
} from './draft.ts';
import { answerDraft, isOnItsWay, mayAllow, mayBeOnWall, myAnswer } from './my-answer.ts';

/** One prompt on one phone: what was answered, what is half done, and the way to send it. */
export class Answering {
  readonly #phone: Phone;
  readonly #prompt: () => PromptCard;
  #pending = $state.raw<AnswerData | null>(null);
  #named = $state.raw(false);
  /** What is missing, or too many, in words. */
  problem = $state.raw('');

  constructor(phone: Phone, prompt: () => PromptCard) {
    this.#phone = phone;
    this.#prompt = prompt;
  }

  get prompt(): PromptCard {
    return this.#prompt();
  }
  /** What is asked, in this person's language. */
  get asked(): AskedHere {
    const { asks, options } = this.prompt;
    const label = (text: Record<string, string>) => this.#phone.say(text);
    return {
      asks: spokenAsks(asks, label),
      options: options.map((one) => ({ id: one.id, label: label(one.label) })),
    };
  }
  /** The answer as it stands; undefined before the first. */
  get given(): AnswerData | undefined {
    return myAnswer(this.#phone, this.prompt.id);
  }
  get onWall(): boolean {
    return mayBeOnWall(this.#phone, this.prompt.id);
  }
  get mayAllow(): boolean {
    return mayAllow(this.#phone, this.prompt.id);
  }
  /** Where the answer on show is. */
  get saved() {
    return isOnItsWay(this.#phone, this.prompt.id) ? this.#phone.gathering.saved : 'saved';
  }
  /** Chosen, and waiting for the yes that a final answer asks for. */
  get pending(): AnswerData | null {
    return this.#pending;
  }
  /** What was to be sent seems to name a person: said once, and sent with the next tap. */
  get named(): boolean {
    return this.#named;
  }
  /** Whether the last answer to this was refused; the page says so in words. */
  get isRefused(): boolean {
    const { type, data } = this.#phone.gathering.refused?.command ?? {};
    return type === 'answer-prompt' && (data as { prompt: string }).prompt === this.prompt.id;
  }
  get isTable(): boolean {
    return this.prompt.audience === 'tables';
  }
  /** Whether something is half done that is not the answer as it stands. */
  get hasDraft(): boolean {
    const kept = this.#kept();
    const { kind } = this.prompt.asks;
    if (kept === null || kind === 'scale') return false;
    if (putAway(readDraft(kept, kind), this.asked)) return false;
    return kept !== JSON.stringify((this.given && draftOf(this.given)) ?? blankDraft(kind, this.asked));
  }

  /** What is half done, else the answer as it stands, else nothing yet. */
  draft<K extends DraftKind>(kind: K): DraftOf<K> {
    const given = this.given && draftOf(this.given);
    const from = given?.kind === kind ? (given as DraftOf<K>) : blankDraft(kind, this.asked);
    const kept = readDraft(this.#kept(), kind);
    return fitted(beside(from, kept, this.asked), this.asked);
  }

  /** What is chosen and typed so far, piece by piece, to be read again. */
  get made(): string[] {
    const { kind } = this.prompt.asks;
    return kind === 'scale' ? [] : piecesOf(this.draft(kind), this.asked);
  }

  keep(draft: Draft): void {
    if (!namesSomebody(draft)) this.#named = false;
    if (this.#phone.as) this.#phone.drafts.write(this.#phone.as, this.#place, JSON.stringify(draft));
  }

  /** Sends, unless it has to be asked once more: of a name in it, or because it can never be changed. */
  offer(answer: AnswerData): void {
    if (namesSomebody(draftOf(answer)) && !this.#named) {
      this.#named = true;
      return;
    }
    this.#named = false;
    if (this.prompt.change === 'final') this.#pending = answer;
    else this.#send(answer);
  }

  confirm(): void {
    const answer = this.#pending;
    this.#pending = null;
    if (answer) this.#send(answer);
  }

  takeBack(): void {
    this.#pending = null;
  }

  allowWall(wall: boolean): void {
    const prompt = this.prompt.id;
    void say(this.#phone, `my-answer:${prompt}`, 'allow-wall', { prompt, wall });
  }

  #send(answer: AnswerData): void {
    const { id } = this.prompt;
    const data = { prompt: id, answer };
    void say(this.#phone, `my-answer:${id}`, 'answer-prompt', data);
    this.#clear(answer);
  }

  /** What was typed goes only where it was sent: no other tap takes words away. */
  #clear(sent: AnswerData): void {
    const { kind } = this.asked.asks;
    if (!this.#phone.as || sent.kind === 'abstain' || kind === 'scale') return;
    const rest = leftOver(this.draft(kind), sent);
    if (rest) this.keep(rest);
    else this.#phone.drafts.clear(this.#phone.as, this.#place);
  }

  get #place(): string {
    return answerDraft(this.prompt.id);
  }

  #kept(): string | null {
    return this.#phone.as && this.#phone.drafts.read(this.#phone.as, this.#place);
  }
}

const namesSomebody = (draft: Draft | null): boolean =>
  draft !== null && writtenIn(draft).some((text) => seemsToName(text));

export const [getAnswering, setAnswering] = createContext<Answering>();
