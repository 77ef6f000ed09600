import type { ReactionKind, ReactionSums } from '../../shared/contract/commands/asking.ts';
import type { Answer, CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { ClientId, PersonId } from '../../shared/contract/ids.ts';
import type { Handshake, HandshakeRefusal, PresenceMessage } from '../../shared/contract/messages.ts';
import { contractVersion } from '../../shared/contract/version.ts';
import { Asking, type Refused } from './asking.svelte.ts';
import type { Gathering, Opening, SavedState } from './gathering-port.ts';
import { keepView } from './keep-view.ts';
import { listenTo, type Link } from './link.ts';
import { LiveView } from './live-view.svelte.ts';
import type { KeptCommand } from './outbox-store.ts';
import { randomId } from './random-id.ts';
import { ReactionTaps } from './reaction-taps.ts';
import { ReloadWish } from './reload-wish.ts';
import { ServerClock } from './server-clock.ts';
import { browserSurroundings, type Surroundings } from './surroundings.ts';

/** What a phone sees beyond the cards: what waits, what came back, and whether waiting survives a reload. */
export interface OwnGathering<Cards extends object> extends Gathering<Cards> {
  /** Commands of the person who speaks now that have no final answer, oldest first. */
  readonly waiting: readonly KeptCommand[];
  readonly refused: Refused | null;
  dismissRefused(): void;
  /** False where the browser keeps nothing: then unsaved words live as long as this page. */
  readonly lasting: boolean;
  /** Keys of the cards that start with `family:`, in their order. */
  keys(family: string): string[];
  /** A card of a person of this device, also of one who does not speak now. */
  cardOf(person: PersonId, key: string): unknown;
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
  readonly #view = new LiveView();
  readonly #clock: ServerClock;
  readonly #asking: Asking;
  readonly #link: Link;
  readonly #taps: ReactionTaps;
  readonly #reloading: ReloadWish;
  readonly #listeners = new Set<(sums: ReactionSums) => void>();
  readonly #stopKeeping: () => void;

  constructor(opening: Opening, around: Surroundings) {
    const client = randomId<ClientId>();
    const kept = keepView(opening, around, this.#view);
    this.#clock = new ServerClock(around.monotonicMs, around.wallClockMs() + kept.aheadMs);
    this.#stopKeeping = kept.from(this.#clock);
    this.#reloading = new ReloadWish(around, () => (this.#view.card('stage') as StageCard | undefined)?.kind);
    this.#asking = new Asking(opening, around, client, (command, answered) =>
      this.#link.send(command, answered),
    );
    this.#taps = new ReactionTaps((kind, taps) => {
      if (this.#view.as) this.#link.react({ as: this.#view.as, kind, taps });
    });
    this.#link = listenTo(around, {
      handshake: () => handshakeOf(opening, client, this.#view),
      view: this.#view,
      clock: this.#clock,
      changed: kept.soon,
      live: () => this.#become('live', null),
      away: () => this.#become('away', null),
      refused: (refusal) => this.#become('refused', refusal),
      reactions: (sums) => this.#listeners.forEach((listener) => listener(sums)),
      presence: (presence) => (this.#presence = presence),
      reload: () => this.#reloading.whenCalm(),
    });
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
  get people() {
    return this.#view.people;
  }
  get as() {
    return this.#view.as;
  }
  get presence() {
    return this.#presence;
  }
  get refused() {
    return this.#asking.refused;
  }
  get lasting() {
    return this.#asking.lasting;
  }
  get waiting() {
    return this.#asking.waiting.filter((command) => command.as === this.#view.as);
  }
  get saved(): SavedState {
    if (this.#asking.waiting.length === 0) return 'saved';
    return this.#status === 'live' ? 'sending' : 'on-this-phone';
  }

  card<K extends keyof Cards & string>(key: K): Cards[K] | undefined {
    return this.#view.card(key) as Cards[K] | undefined;
  }
  cardOf(person: PersonId, key: string): unknown {
    return this.#view.cardOf(person, key);
  }
  family<T>(family: string): T[] {
    return this.#view.family(family).map(([, card]) => card) as T[];
  }
  keys(family: string): string[] {
    return this.#view.family(family).map(([key]) => key);
  }
  serverNowMs(): number {
    return this.#clock.nowMs();
  }
  switchTo(person: PersonId): void {
    this.#view.speakAs(person);
  }
  ask<T extends CommandType>(type: T, data: CommandData<T>): Promise<Answer> {
    return this.#asking.ask({ type, data, as: this.#view.as, basis: this.#view.basis() });
  }
  react(kind: ReactionKind): void {
    this.#taps.tap(kind);
  }
  onReactions(listener: (sums: ReactionSums) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  dismissRefused(): void {
    this.#asking.dismissRefused();
  }
  close(): void {
    this.#stopKeeping();
    this.#asking.stop();
    this.#taps.stop();
    this.#reloading.stop();
    this.#link.close();
  }

  #become(status: 'live' | 'away' | 'refused', refusal: HandshakeRefusal | null): void {
    this.#status = status;
    this.#refusal = refusal;
    this.#asking.connected(status === 'live');
    if (refusal === 'reload') this.#reloading.soon();
  }
}

function handshakeOf(
  { surface, gathering, wall, zone, key }: Opening,
  client: ClientId,
  view: LiveView,
): Handshake {
  return {
    contract: contractVersion,
    gathering,
    client,
    surface,
    ...(wall && { wall }),
    ...(zone && { zone }),
    ...(key && { key }),
    ...(view.epoch && { epoch: view.epoch }),
    cursors: view.cursors(),
  };
}
