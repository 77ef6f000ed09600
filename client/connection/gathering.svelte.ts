import type { ReactionKind, ReactionSums } from '../../shared/contract/commands/asking.ts';
import type { Answer, CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { ClientId, PersonId } from '../../shared/contract/ids.ts';
import type { DevicePerson, Handshake, HandshakeRefusal, PresenceMessage } from '../../shared/contract/messages.ts';
import { contractVersion } from '../../shared/contract/version.ts';
import type { Gathering, Opening, SavedState } from './gathering-port.ts';
import { keepView } from './keep-view.ts';
import { listenTo, type Link } from './link.ts';
import { LiveView } from './live-view.svelte.ts';
import type { KeptCommand } from './outbox-store.ts';
import { Outbox, type Refusal } from './outbox.ts';
import { inheritQueues, storeFor } from './queues.ts';
import { randomId } from './random-id.ts';
import { ReactionTaps } from './reaction-taps.ts';
import { ReloadWish } from './reload-wish.ts';
import { ServerClock } from './server-clock.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';

/** A command that was refused for good, to be told to the person in words. */
export interface Refused {
  command: KeptCommand;
  refusal: Refusal;
}

/** What a phone sees beyond the cards: what waits, what came back, and whether waiting survives a reload. */
export interface OwnGathering<Cards extends object> extends Gathering<Cards> {
  /** Commands of the person who speaks now that have no final answer, oldest first. */
  readonly waiting: readonly KeptCommand[];
  /** A card of a person of this device, also of one who does not speak now. */
  cardOf(person: PersonId, key: string): unknown;
  readonly refused: Refused | null;
  dismissRefused(): void;
  /** False where the browser keeps nothing: then unsaved words live as long as this page. */
  readonly lasting: boolean;
}

/** Opens the live view of a surface. It connects by itself, stays connected, and is the only writer of the view. */
export const openGathering = <Cards extends object>(
  opening: Opening,
  around: Surroundings = browserSurroundings(),
): OwnGathering<Cards> => new OpenGathering<Cards>(opening, around);

class OpenGathering<Cards extends object> implements OwnGathering<Cards> {
  #status = $state.raw<Gathering<Cards>['status']>('connecting');
  #refusal = $state.raw<HandshakeRefusal | null>(null);
  #presence = $state.raw<PresenceMessage | null>(null);
  #waiting = $state.raw<readonly KeptCommand[]>([]);
  #refused = $state.raw<Refused | null>(null);
  #lasting = $state.raw(true);
  readonly #client = randomId<ClientId>();
  readonly #view = new LiveView();
  readonly #clock: ServerClock;
  readonly #outbox: Outbox;
  readonly #link: Link;
  readonly #taps: ReactionTaps;
  readonly #listeners = new Set<(sums: ReactionSums) => void>();
  readonly #endings: (() => void)[] = [];

  constructor(opening: Opening, around: Surroundings) {
    const store = storeFor(opening, around);
    const kept = keepView(opening, around, this.#view);
    const reloading = new ReloadWish(around, () => this.#scene()?.kind);
    this.#clock = new ServerClock(around.monotonicMs, around.wallClockMs() + kept.aheadMs);
    this.#outbox = new Outbox({
      gathering: opening.gathering,
      client: this.#client,
      store,
      nowMs: around.wallClockMs,
      later: (ms, act) => setTimeout(act, ms),
      send: (command, answered) => this.#link.send(command, answered),
      changed: () => (this.#waiting = this.#outbox.waiting),
      refused: (command, refusal) => (this.#refused = { command, refusal }),
    });
    this.#link = listenTo(around, {
      handshake: () => this.#handshake(opening),
      view: this.#view,
      clock: this.#clock,
      live: () => this.#becomeLive(),
      away: () => this.#becomeAway(),
      refused: (refusal) => this.#becomeRefused(refusal, reloading),
      changed: kept.later,
      reactions: (sums) => this.#listeners.forEach((listener) => listener(sums)),
      presence: (presence) => (this.#presence = presence),
      reload: () => reloading.whenCalm(),
    });
    this.#taps = new ReactionTaps((kind, taps) => this.#view.as && this.#link.react({ as: this.#view.as, kind, taps }));
    const inheriting = inheritQueues(opening, around, store, this.#client, this.#outbox);
    void store.lasting().then((lasting) => (this.#lasting = lasting || opening.surface !== 'phone'));
    this.#endings.push(
      kept.now(this.#clock),
      inheriting,
      () => reloading.stop(),
      () => this.#taps.stop(),
      () => this.#link.close(),
    );
  }

  get status() {
    return this.#status;
  }
  get refusal() {
    return this.#refusal;
  }
  get ready() {
    return this.#view.ready;
  }
  get address() {
    return this.#view.address;
  }
  get people(): readonly DevicePerson[] {
    return this.#view.people;
  }
  get as(): PersonId | null {
    return this.#view.as;
  }
  get presence() {
    return this.#presence;
  }
  get refused() {
    return this.#refused;
  }
  get lasting() {
    return this.#lasting;
  }
  get waiting(): readonly KeptCommand[] {
    return this.#waiting.filter((command) => command.as === this.#view.as);
  }
  get saved(): SavedState {
    if (this.#waiting.length === 0) return 'saved';
    return this.#status === 'live' ? 'sending' : 'on-this-phone';
  }

  card<K extends keyof Cards & string>(key: K): Cards[K] | undefined {
    return this.#view.card(key) as Cards[K] | undefined;
  }
  cardOf(person: PersonId, key: string): unknown {
    return this.#view.cardOf(person, key);
  }
  family<T>(family: string): T[] {
    return this.#view.family(family) as T[];
  }
  serverNowMs(): number {
    return this.#clock.nowMs();
  }
  switchTo(person: PersonId): void {
    this.#view.speakAs(person);
  }
  ask<T extends CommandType>(type: T, data: CommandData<T>): Promise<Answer> {
    return this.#outbox.add({ type, data, as: this.#view.as, basis: this.#view.basis() });
  }
  react(kind: ReactionKind): void {
    this.#taps.tap(kind);
  }
  onReactions(listener: (sums: ReactionSums) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  dismissRefused(): void {
    this.#refused = null;
  }
  close(): void {
    this.#endings.forEach((end) => end());
  }

  #scene(): StageCard | undefined {
    return this.#view.card('stage') as StageCard | undefined;
  }

  #handshake({ surface, gathering, wall, key }: Opening): Handshake {
    const { epoch } = this.#view;
    return {
      contract: contractVersion,
      gathering,
      client: this.#client,
      surface,
      ...(wall && { wall }),
      ...(key && { key }),
      ...(epoch && { epoch }),
      cursors: this.#view.cursors(),
    };
  }

  #becomeLive(): void {
    this.#status = 'live';
    this.#refusal = null;
    this.#outbox.open();
  }

  #becomeAway(): void {
    this.#outbox.shut();
    this.#status = 'away';
  }

  #becomeRefused(refusal: HandshakeRefusal, reloading: ReloadWish): void {
    this.#outbox.shut();
    this.#refusal = refusal;
    this.#status = 'refused';
    if (refusal === 'reload') reloading.soon();
  }
}
