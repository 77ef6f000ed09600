import type { Answer, CommandEnvelope, CommandType } from '../../shared/contract/commands/command.ts';
import type { ClientId, CommandId, GatheringId, PersonId } from '../../shared/contract/ids.ts';
import { unanswered } from '../../shared/contract/unanswered.ts';
import { isRepeat, replacesUnsent, sameSubject, type SubjectOf, type Wish } from './command-subject.ts';
import { inOrder, type KeptCommand, type OutboxStore } from './outbox-store.ts';
import { randomId } from './random-id.ts';

const ASK_AGAIN_MS = 1_000;
const LONGEST_AGE_MS = 7 * 24 * 3_600_000;

export type Refusal = Extract<Answer, { ok: false }>;

/** What a tap asks, before it has an id. */
export interface Intention {
  type: CommandType;
  data: unknown;
  as: PersonId | null;
  basis: string;
}

export interface OutboxDuties {
  gathering: GatheringId;
  client: ClientId;
  store: OutboxStore;
  subjectOf?: SubjectOf | undefined;
  nowMs(): number;
  later(ms: number, act: () => void): void;
  /** Sends over the live connection; null when no answer came in time. Only called between `open` and `shut`. */
  send(command: CommandEnvelope, answered: (answer: Answer | null) => void): void;
  /** Whatever waits has changed. */
  changed(): void;
  /** The storage is full or blocked: what waits lives as long as the page. */
  notKept(): void;
  /** A final no. */
  refused(command: KeptCommand, refusal: Refusal): void;
}

/**
 * The order of a person's commands: kept first, sent in order, one emit each, at most 16 unanswered,
 * again and again with the same id until a final answer is there.
 */
export class Outbox {
  readonly #duties: OutboxDuties;
  #waiting: readonly KeptCommand[] = [];
  /** The last that were granted: more than can be on their way at once. */
  #granted: readonly KeptCommand[] = [];
  readonly #sent = new Set<CommandId>();
  readonly #settle = new Map<CommandId, (answer: Answer) => void>();
  readonly #answers = new Map<CommandId, Promise<Answer>>();
  #n = 0;
  #open = false;
  #pausedUntilMs = 0;

  constructor(duties: OutboxDuties) {
    this.#duties = duties;
  }

  /** Commands without a final answer, oldest first. */
  get waiting(): readonly KeptCommand[] {
    return this.#waiting;
  }

  /** Takes an intention; a repeat of the last one on the same subject is the same command. Never rejects. */
  add(intention: Intention): Promise<Answer> {
    const last = this.#waiting.findLast((kept) => this.#same(kept, intention));
    const under = last && isRepeat(last, intention) ? this.#answers.get(last.id) : undefined;
    if (under) return under;
    if (last && replacesUnsent(intention) && !this.#sent.has(last.id)) return this.#replace(last, intention);
    return this.#keep(intention);
  }

  /** Takes over what a closed tab left, before everything of its own. */
  adopt(commands: readonly KeptCommand[]): void {
    const known = new Set(this.#waiting.map((kept) => kept.id));
    const fresh = commands.filter((kept) => !known.has(kept.id));
    if (fresh.length === 0) return;
    this.#waiting = [...fresh, ...this.#waiting];
    this.#changed();
  }

  /** The connection can carry commands. */
  open(): void {
    this.#open = true;
    this.#pump();
  }

  /** The connection is gone; what was sent and not answered may or may not have arrived. */
  shut(): void {
    this.#open = false;
    this.#sent.clear();
  }

  #keep(intention: Intention): Promise<Answer> {
    const { gathering, client, nowMs, store } = this.#duties;
    this.#n += 1;
    const id = randomId<CommandId>();
    const kept: KeptCommand = {
      ...intention,
      id,
      client,
      owner: client,
      gathering,
      n: this.#n,
      madeAtMs: nowMs(),
    };
    const answer = new Promise<Answer>((settle) => this.#settle.set(id, settle));
    this.#answers.set(id, answer);
    this.#waiting = [...this.#waiting, kept];
    void store.put(kept).catch(() => this.#duties.notKept());
    this.#changed();
    return answer;
  }

  #replace(old: KeptCommand, intention: Intention): Promise<Answer> {
    const settleOld = this.#settle.get(old.id);
    this.#forget(old.id);
    const answer = this.#keep(intention);
    void answer.then((final) => settleOld?.(final));
    return answer;
  }

  #changed(): void {
    this.#duties.changed();
    this.#pump();
  }

  #pump(): void {
    if (!this.#open || this.#duties.nowMs() < this.#pausedUntilMs) return;
    for (const kept of this.#waiting) {
      if (this.#sent.size >= unanswered) return;
      if (!this.#sent.has(kept.id)) this.#send(kept);
    }
  }

  #send(kept: KeptCommand): void {
    const { id, client, n, as, basis, type, data } = kept;
    const age = Math.min(LONGEST_AGE_MS, Math.max(0, Math.round(this.#duties.nowMs() - kept.madeAtMs)));
    this.#sent.add(id);
    this.#duties.send({ id, client, n, as, basis, ageMs: age, type, data }, (answer) =>
      this.#answered(kept, answer),
    );
  }

  #answered(kept: KeptCommand, answer: Answer | null): void {
    if (!this.#waiting.some((waiting) => waiting.id === kept.id)) return;
    if (answer && isFinal(answer)) return this.#finish(kept, answer);
    this.#sent.delete(kept.id);
    // A newer wish on the same subject may have been granted meanwhile: asking again would undo it.
    if (answer && this.#isOutdated(kept)) return this.#finish(kept, answer);
    this.#pause(askAgainAfterMs(answer));
  }

  #same(a: Wish, b: Wish): boolean {
    return sameSubject(a, b, this.#duties.subjectOf);
  }

  #isOutdated(kept: KeptCommand): boolean {
    const others = [...this.#waiting, ...this.#granted];
    return others.some((other) => inOrder(other, kept) > 0 && this.#same(other, kept));
  }

  #finish(kept: KeptCommand, answer: Answer): void {
    this.#settle.get(kept.id)?.(answer);
    this.#forget(kept.id);
    if (answer.ok) this.#granted = [...this.#granted, kept].slice(-2 * unanswered);
    if (!answer.ok && answer.afterMs === undefined) this.#duties.refused(kept, answer);
    this.#changed();
  }

  #forget(id: CommandId): void {
    this.#waiting = this.#waiting.filter((kept) => kept.id !== id);
    this.#sent.delete(id);
    this.#answers.delete(id);
    void this.#duties.store.remove(id).catch(() => undefined);
    this.#settle.delete(id);
  }

  #pause(ms: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, this.#duties.nowMs() + ms);
    this.#duties.later(ms, () => this.#pump());
  }
}

const isFinal = (answer: Answer): boolean => answer.ok || answer.afterMs === undefined;

const askAgainAfterMs = (answer: Answer | null): number =>
  answer?.ok === false ? (answer.afterMs ?? ASK_AGAIN_MS) : ASK_AGAIN_MS;
