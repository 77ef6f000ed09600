import { io, type Socket } from 'socket.io-client';
import type { Answer, CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import type {
  CardsMessage,
  DownMessages,
  UpMessages,
  WelcomeMessage,
} from '../../shared/contract/messages.ts';
import { contractVersion } from '../../shared/contract/version.ts';
import { systemChance, systemClock } from '../clock.ts';

export interface SurfaceOpening {
  url: string;
  gathering: GatheringId;
  surface: 'phone' | 'console';
  key?: string;
  cookie?: string;
}

const ANSWER_WITHIN_MS = 15_000;
const TRIES = 8;

/** One simulated surface over a real socket: its cards, and a way to ask. */
export class Surface {
  readonly cards = new Map<string, unknown>();
  person: PersonId | null = null;
  /** When the stage card last changed here. */
  stageAtMs = 0;
  readonly #socket: Socket<DownMessages, UpMessages>;
  readonly #client = systemChance.hex(16);
  readonly #waiting = new Set<() => void>();
  #n = 0;
  #gone = false;

  constructor(opening: SurfaceOpening) {
    const { url, gathering, surface, key, cookie } = opening;
    this.#socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      auth: {
        contract: contractVersion,
        gathering,
        client: this.#client,
        surface,
        cursors: {},
        ...(key ? { key } : {}),
      },
      ...(cookie ? { extraHeaders: { cookie } } : {}),
    });
    this.#socket.on('welcome', (welcome) => this.#welcome(welcome));
    this.#socket.on('cards', (message) => this.#apply(message.put, message.drop));
  }

  #welcome(welcome: WelcomeMessage): void {
    this.person = welcome.people[0]?.person ?? null;
    this.cards.clear();
    for (const part of welcome.audiences) this.#apply(part.put, part.drop);
  }

  #apply(put: CardsMessage['put'], drop: string[]): void {
    for (const [key, card] of Object.entries(put)) this.cards.set(key, card);
    for (const key of drop) this.cards.delete(key);
    if ('stage' in put) this.stageAtMs = systemClock.nowMs();
    for (const check of [...this.#waiting]) check();
  }

  /** Resolves when `holds` is true of the cards; rejects with `what` after 15 s. */
  until(what: string, holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error: Error | null) => {
        this.#waiting.delete(check);
        stop();
        if (error) reject(error);
        else resolve();
      };
      const check = () => holds() && settle(null);
      const stop = systemClock.after(ANSWER_WITHIN_MS, () =>
        settle(new Error(`Waited in vain for ${what}.`)),
      );
      this.#waiting.add(check);
      check();
    });
  }

  card<T>(key: string): T | undefined {
    return this.cards.get(key) as T | undefined;
  }

  family<T>(family: string): T[] {
    return [...this.cards].filter(([key]) => key.startsWith(`${family}:`)).map(([, card]) => card as T);
  }

  /** Asks, and asks again under the same id on codes that say so; null: no answer came. */
  async ask<T extends CommandType>(type: T, data: CommandData<T>): Promise<Answer | null> {
    const command = {
      id: systemChance.hex(16),
      client: this.#client,
      n: ++this.#n,
      as: this.person,
      basis: '',
      ageMs: 0,
      type,
      data,
    };
    for (let tries = 0; tries < TRIES && !this.#gone; tries += 1) {
      const answer = await this.#once(command);
      if (answer === null || answer.ok || answer.afterMs === undefined) return answer;
      const wait = answer.afterMs;
      await new Promise<void>((resolve) => systemClock.after(wait, resolve));
    }
    return null;
  }

  async #once(command: object): Promise<Answer | null> {
    try {
      const answer: unknown = await this.#socket
        .timeout(ANSWER_WITHIN_MS)
        .emitWithAck('command', command as never);
      return answer as Answer;
    } catch {
      return null;
    }
  }

  react(): void {
    if (this.person) this.#socket.emit('react', { as: this.person, kind: 'clap', taps: 1 });
  }

  close(): void {
    this.#gone = true;
    this.#socket.disconnect();
  }
}
