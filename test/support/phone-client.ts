import { EventEmitter, once } from 'node:events';
import { io, type Socket } from 'socket.io-client';
import type { Answer, CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { GatheringId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type {
  CardsMessage,
  DownMessages,
  UpMessages,
  WelcomeMessage,
} from '../../shared/contract/messages.ts';
import type { HostZone } from '../../shared/contract/roles.ts';
import { contractVersion } from '../../shared/contract/version.ts';
import { fakeChance } from './fake-chance.ts';

export interface Opening {
  url: string;
  gathering: GatheringId;
  surface: 'phone' | 'console' | 'keeper' | 'host' | 'wall';
  cookie?: string;
  key?: string;
  wall?: WallId;
  zone?: HostZone;
  client?: string;
  contract?: number;
  epoch?: string;
  cursors?: Record<string, string>;
  transports?: ('websocket' | 'polling')[];
  headers?: Record<string, string>;
}

export type Message = {
  [E in keyof DownMessages]: { event: E; args: Parameters<DownMessages[E]> };
}[keyof DownMessages];

const ids = fakeChance('clients');
export const newId = (): string => ids.hex(16);

/** A surface on a real socket that remembers everything it was sent, in order. */
export class PhoneClient {
  readonly socket: Socket<DownMessages, UpMessages>;
  readonly messages: Message[] = [];
  /** What it shows, by audience; follows welcomes and cards. */
  readonly views = new Map<string, Map<string, unknown>>();
  readonly cursors: Record<string, string> = {};
  /** Names of what came, answers among them, in the order of arrival. */
  readonly trace: string[] = [];
  /** Cards that did not follow on what it held. */
  readonly gaps: CardsMessage[] = [];
  readonly client: string;
  refusal: string | null = null;
  #n = 0;
  readonly #news = new EventEmitter();

  constructor(opening: Opening) {
    const { url, cookie, transports = ['websocket'], headers = {}, ...rest } = opening;
    this.client = opening.client ?? newId();
    const { contract = contractVersion, cursors = {}, gathering, surface, key, wall, zone, epoch } = rest;
    this.socket = io(url, {
      auth: { contract, cursors, gathering, surface, key, wall, zone, epoch, client: this.client },
      extraHeaders: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
      ...{ transports, reconnection: false, forceNew: true, upgrade: false },
    });
    this.socket.onAny((event: string, ...args: unknown[]) => this.#receive({ event, args } as Message));
    this.socket.on('connect_error', (error) => {
      this.refusal = error.message;
      this.#news.emit('news');
    });
    this.socket.on('disconnect', () => this.#news.emit('news'));
  }

  /** Waits until `holds`; fails by the test's own time limit. */
  async until(holds: (client: this) => boolean): Promise<void> {
    while (!holds(this)) await once(this.#news, 'news');
  }

  welcomed(): Promise<void> {
    return this.until(({ messages }) => messages.some(({ event }) => event === 'welcome'));
  }

  card(audience: string, key: string): unknown {
    return this.views.get(audience)?.get(key);
  }

  of<E extends keyof DownMessages>(event: E): Parameters<DownMessages[E]>[0][] {
    return this.messages.flatMap((message) => (message.event === event ? [message.args[0] as never] : []));
  }

  ask<T extends CommandType>(
    type: T,
    data: CommandData<T>,
    given: { as?: PersonId; id?: string } = {},
  ): Promise<Answer> {
    const { as = null, id = newId() } = given;
    this.#n += 1;
    return this.send({ id, client: this.client, n: this.#n, as, basis: '', ageMs: 0, type, data });
  }

  /** Sends any command message, also a bad one. */
  send(message: unknown): Promise<Answer> {
    return new Promise((resolve) => {
      this.socket.emit('command', message as never, (answer) => {
        this.trace.push('answer');
        resolve(answer);
      });
    });
  }

  resync(cursors: Record<string, string>): Promise<WelcomeMessage> {
    return new Promise((resolve) => this.socket.emit('resync', cursors, resolve));
  }

  close(): void {
    this.socket.disconnect();
  }

  #receive(message: Message): void {
    this.messages.push(message);
    this.trace.push(message.event);
    if (message.event === 'welcome') this.#takeWelcome(message.args[0]);
    if (message.event === 'cards') this.#takeCards(message.args[0]);
    this.#news.emit('news');
  }

  #takeWelcome({ audiences }: WelcomeMessage): void {
    for (const { audience, cursor, kind, put, drop } of audiences) {
      if (kind === 'whole') this.views.set(audience, new Map());
      this.cursors[audience] = cursor;
      this.#change(audience, put, drop);
    }
  }

  #takeCards(message: CardsMessage): void {
    const { audience, prev, cursor, put, drop } = message;
    if (this.cursors[audience] !== prev) this.gaps.push(message);
    this.cursors[audience] = cursor;
    this.#change(audience, put, drop);
  }

  #change(audience: string, put: Record<string, unknown>, drop: string[]): void {
    const view = this.views.get(audience) ?? new Map<string, unknown>();
    this.views.set(audience, view);
    for (const [key, card] of Object.entries(put)) view.set(key, card);
    for (const key of drop) view.delete(key);
  }
}
