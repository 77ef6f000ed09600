import type { Answer, CommandEnvelope } from '../../shared/contract/commands/command.ts';
import type { ClientId } from '../../shared/contract/ids.ts';
import type { Opening } from './gathering-port.ts';
import type { KeptCommand } from './outbox-store.ts';
import { Outbox, type Intention, type Refusal } from './outbox.ts';
import { inheritQueues, storeFor } from './queues.ts';
import type { Surroundings } from './surroundings.ts';

/** A command that was refused for good, to be told to the person in words. */
export interface Refused {
  command: KeptCommand;
  refusal: Refusal;
}

type Send = (command: CommandEnvelope, answered: (answer: Answer | null) => void) => void;

/** The outbox of this tab as Svelte sees it: what waits, what came back, whether waiting survives a reload. */
export class Asking {
  #waiting = $state.raw<readonly KeptCommand[]>([]);
  #refused = $state.raw<Refused | null>(null);
  #lasting = $state.raw(true);
  readonly #outbox: Outbox;
  readonly #stopInheriting: () => void;

  constructor(opening: Opening, around: Surroundings, client: ClientId, send: Send) {
    const store = storeFor(opening, around);
    this.#outbox = new Outbox({
      gathering: opening.gathering,
      client,
      store,
      subjectOf: opening.subjectOf,
      nowMs: around.wallClockMs,
      later: (ms, act) => setTimeout(act, ms),
      send,
      changed: () => (this.#waiting = this.#outbox.waiting),
      notKept: () => (this.#lasting = false),
      refused: (command, refusal) => (this.#refused = { command, refusal }),
    });
    this.#stopInheriting = inheritQueues(opening, around, store, { client, outbox: this.#outbox });
    if (opening.surface === 'phone') void store.lasting().then((lasting) => (this.#lasting = lasting));
  }

  get waiting(): readonly KeptCommand[] {
    return this.#waiting;
  }
  get refused(): Refused | null {
    return this.#refused;
  }
  get lasting(): boolean {
    return this.#lasting;
  }

  ask(intention: Intention): Promise<Answer> {
    return this.#outbox.add(intention);
  }
  dismissRefused(): void {
    this.#refused = null;
  }
  /** The connection carries commands now, or does not any more. */
  connected(isLive: boolean): void {
    if (isLive) this.#outbox.open();
    else this.#outbox.shut();
  }
  stop(): void {
    this.#stopInheriting();
    this.#outbox.shut();
  }
}
