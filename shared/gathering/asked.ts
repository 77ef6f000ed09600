import type { ReactionSums } from '../contract/commands/asking.ts';
import type { ParsedCommand } from '../contract/commands/command.ts';
import type { ConsentKey } from '../contract/commands/people.ts';
import type { BodyId, ClientId, CommandId, PersonId, SegmentId, WallId } from '../contract/ids.ts';
import type { RejectionCode, RejectionParams } from '../contract/rejections.ts';
import type { Actor, AttendeeRole } from '../contract/roles.ts';
import type { FactData, FactDraft, PersonDetails, RosterEntry } from './facts.ts';
import type { SeatNeeds } from './matching/seat-needs.ts';
import type { TextReading } from './reading/text-reading.ts';
import type { Deck, Room, Segment } from './segment.ts';

/** A row of a roster, ready to be taken: names apart from the rest. */
export interface RosterPerson extends RosterEntry {
  person: PersonId;
  details: PersonDetails;
  story: string;
  needs: string[];
}

/** Commands of the server itself; none of them is accepted over a socket. */
export interface ServerCommandData {
  'create-gathering': FactData['gathering-created'] & {
    segments: Segment[];
    decks: Deck[];
    room: Room;
    wall: WallId;
  };
  'add-wall': { wall: WallId };
  'set-room': Room;
  /** People with a known `person` are updated, others invited. */
  'import-roster': { people: RosterPerson[] };
  /** For a walk-in, `person` is the form's joinId: the same form gives the same person. */
  join: {
    person: PersonId;
    role: AttendeeRole;
    language: string;
    /** What the form says the person is called; null keeps the roster's. */
    name: { firstName: string; displayName: string } | null;
    consent: ConsentKey[];
    wording: number;
    resembles: PersonId | null;
    /** The present details, read by the server, so that a new name keeps the rest. */
    details: PersonDetails | null;
  };
  'count-reactions': { sums: ReactionSums };
  /** The grace after a prompt's closing is over. */
  'settle-prompt': { prompt: SegmentId };
  'replace-run-of-show': { segments: Segment[]; decks: Deck[] };
}
export type ServerCommandType = keyof ServerCommandData;
export type ServerCommand = {
  [T in ServerCommandType]: {
    type: T;
    data: ServerCommandData[T];
    id: CommandId;
    client: ClientId;
    as: null;
  };
}[ServerCommandType];

export type AnyCommand = ParsedCommand | ServerCommand;

/** Who, when, and the chance it was given: kept when a batch has to be decided again. */
export interface Stamp {
  actor: Actor;
  /** The server's clock, milliseconds since 1970; decide and evolve see no other time. */
  atMs: number;
  /** 32 hex digits; all ids and all chance of this command derive from it. */
  seed: string;
  /** Keyed digest of the command's id, for facts that must not name it; "" where they may. */
  digest: string;
}

/** A match proposed outside `decide`, checked by it. */
export type DealProposal = FactData['groups-dealt'];

export type NeedsOf = (person: PersonId) => SeatNeeds;

export interface Asked {
  command: AnyCommand;
  stamp: Stamp;
  /** Attached to `next` when it leads into a round that has not been dealt, and to `re-deal`. */
  proposal?: DealProposal;
  /** What the access needs of somebody ask of a group; they are words in bodies, which `decide` does not read. */
  needs?: NeedsOf;
  /** Attached to `star` of a question or an answer: its text, masked; null when that is gone. */
  sourceText?: string | null;
  /** Attached to `withdraw-question` of one without a name: whom its link names; null when that is gone. */
  author?: PersonId | null;
  /** Attached to what people write: what a reader of it is warned of, and what is masked. */
  reading?: TextReading;
  /** Attached to `review-words`: "body.place" of every saying of the words that are meant. */
  sayings?: string[];
}

export type Decision =
  | {
      ok: true;
      facts: FactDraft[];
      /** Bodies whose text and key are deleted with this append. */
      drops: BodyId[];
    }
  | Refusal;

/** An answer, not an exception. */
export type Refusal = { ok: false; code: RejectionCode; params: RejectionParams };

export const accept = (facts: FactDraft[], drops: BodyId[] = []): Decision => ({ ok: true, facts, drops });
export const refuse = (code: RejectionCode, params: RejectionParams = {}): Refusal => ({
  ok: false,
  code,
  params,
});

/** Reads a body's text; null when it is gone, which is an ordinary case everywhere. */
export type ReadText = (body: BodyId | null) => string | null;
