import * as v from 'valibot';
import type { CommandEnvelope, Answer } from './commands/command.ts';
import { ReactionKind, type ReactionSums } from './commands/asking.ts';
import { ClientId, GatheringId, PersonId, WallId } from './ids.ts';
import { HostZone, type AttendeeRole, type Audience } from './roles.ts';
import { handshakeRefusals } from './vocabulary.ts';

/** `auth` of the handshake. Phones are known by their cookie, crew and walls by `key`. */
export const Handshake = v.strictObject({
  contract: v.pipe(v.number(), v.integer()),
  gathering: GatheringId,
  client: ClientId,
  surface: v.picklist(['phone', 'console', 'keeper', 'host', 'wall']),
  wall: v.optional(WallId),
  zone: v.optional(HostZone),
  key: v.optional(v.pipe(v.string(), v.maxLength(128))),
  /** The epoch and the cursor per audience that this surface holds, for a resume by delta. */
  epoch: v.optional(v.pipe(v.string(), v.maxLength(64))),
  cursors: v.record(v.pipe(v.string(), v.maxLength(48)), v.pipe(v.string(), v.maxLength(64))),
});
export type Handshake = v.InferOutput<typeof Handshake>;

export { handshakeRefusals };
export type HandshakeRefusal = (typeof handshakeRefusals)[number];

/** Changed and vanished cards of one audience. `prev` must be the receiver's cursor, else it resyncs. */
export interface CardsMessage {
  audience: Audience;
  prev: string;
  cursor: string;
  nowMs: number;
  put: Record<string, unknown>;
  drop: string[];
}

/** A person of this device. */
export interface DevicePerson {
  person: PersonId;
  role: AttendeeRole;
  /** Eight letters; works once on another phone. */
  rejoinCode: string;
  /** When somebody opened this person on another phone, for ten minutes after; else null. */
  openedElsewhereAtMs: number | null;
}

/** First message after the handshake, and the answer to `resync`: all audiences of the surface. */
export interface WelcomeMessage {
  epoch: string;
  nowMs: number;
  /** Where phones reach this server, e.g. "http://192.168.1.20:3000". */
  address: string;
  people: DevicePerson[];
  audiences: WelcomePart[];
}
export interface WelcomePart {
  audience: Audience;
  cursor: string;
  /** `delta`: on top of what the surface holds; `whole`: replaces it. Never partial. */
  kind: 'delta' | 'whole';
  put: Record<string, unknown>;
  drop: string[];
}

/** Every 5 s per shared audience; a cursor that is ahead of the surface's shows a silent loss. */
export interface BeatMessage {
  audience: Audience;
  cursor: string;
  nowMs: number;
}

/** Up, no ack: taps of one person since the last message. */
export const ReactMessage = v.strictObject({
  as: PersonId,
  kind: ReactionKind,
  taps: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
});
export type ReactMessage = v.InferOutput<typeof ReactMessage>;

/** Down to walls and consoles, four times a second while there are any; volatile. */
export interface ReactionsMessage {
  sums: ReactionSums;
}

/** Down to consoles, volatile, at most once a second: who is connected now, and how the server is. */
export interface PresenceMessage {
  nowMs: number;
  customers: number;
  colleagues: number;
  walls: number;
  consoles: number;
  /** Phones on long-polling. */
  polling: number;
  /** The slowest phone's last round trip, milliseconds; null while unknown. */
  slowestPhoneMs: number | null;
  /** How long the last durable write took, milliseconds; null before the first. */
  lastSaveMs: number | null;
}

export interface ByeMessage {
  retryAfterMs: number;
}

export interface UpMessages {
  command: (command: CommandEnvelope, ack: (answer: Answer) => void) => void;
  react: (message: ReactMessage) => void;
  /** Asks for a `welcome` with the cursors that the surface holds. */
  resync: (cursors: Record<string, string>, ack: (welcome: WelcomeMessage) => void) => void;
}
export interface DownMessages {
  welcome: (message: WelcomeMessage) => void;
  cards: (message: CardsMessage) => void;
  beat: (message: BeatMessage) => void;
  reactions: (message: ReactionsMessage) => void;
  presence: (message: PresenceMessage) => void;
  people: (people: DevicePerson[]) => void;
  bye: (message: ByeMessage) => void;
  reload: () => void;
}
