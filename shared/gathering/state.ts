import type { Addressee, Fate, FateReason, QuestionState } from '../contract/cards/asking.ts';
import type { TextVerdict } from '../contract/cards/asks.ts';
import type { ReactionSums } from '../contract/commands/asking.ts';
import type { HighlightKind } from '../contract/commands/highlights.ts';
import type { Attendance, ConsentKey } from '../contract/commands/people.ts';
import type {
  AnswerId,
  BodyId,
  ClientId,
  CommandId,
  FactId,
  HighlightId,
  MomentId,
  PersonId,
  QuestionId,
  SegmentId,
  WallId,
} from '../contract/ids.ts';
import type { AttendeeRole } from '../contract/roles.ts';
import type { FactData, RosterEntry, WallSettings } from './facts.ts';
import type { AnswerValue } from './prompts/answer-value.ts';
import type { TextReading } from './reading/text-reading.ts';
import type { Round } from './round-state.ts';
import type { Deck, Room, Segment } from './segment.ts';

/** Plain JSON (no Map, Date or class), so that a snapshot is `JSON.stringify`. `evolve` is its only writer. */
export interface GatheringState {
  version: number;
  lastId: FactId | null;
  /** Time of the last fact; a gathering's time never runs backwards. */
  atMs: number;
  /** Null until `gathering-created`. */
  about: FactData['gathering-created'] | null;
  room: Room;
  walls: Record<WallId, WallSettings>;
  segments: Segment[];
  decks: Record<string, Deck>;
  stage: Stage;
  people: Record<PersonId, Person>;
  /** People by role and attendance; walk-ins that were recognised count once. */
  attendance: Record<AttendeeRole, Record<Attendance, number>>;
  prompts: Record<SegmentId, PromptRun>;
  rounds: Record<SegmentId, Round>;
  /** People who are never matched with each other again. */
  apart: [PersonId, PersonId][];
  closedTables: number[];
  /** Who stays together, by round. */
  pins: Record<SegmentId, PersonId[][]>;
  questions: Record<QuestionId, Question>;
  approvals: { waiting: number; held: number };
  highlights: Record<HighlightId, Highlight>;
  reactions: Record<SegmentId | 'holding', ReactionSums>;
  /** Peaks of reactions, oldest first, and what tells a peak from the rest. */
  moments: Record<MomentId, Moment>;
  pace: ReactionPace;
  /** The order of approved questions while one is discussed; null: by support. */
  heldOrder: QuestionId[] | null;
  answered: Answered;
}

/** The last accepted command ids, so that a repeat gets its answer and changes nothing. */
export interface Answered {
  /** Per client at most 32. */
  byClient: Record<ClientId, CommandId[]>;
  /** Digests of anonymous commands, without their client; at most 1,024. */
  anonymous: string[];
}

export interface Stage {
  number: number;
  /** Index in `segments`; -1 is the built-in holding before the first Next. */
  position: number;
  startedAtMs: number;
  ringEndsAtMs: number | null;
  spotlight: QuestionId | null;
  blank: boolean;
  /** What Undo goes back to, newest last. */
  past: { position: number; ringMs: number | null }[];
}

export interface Person extends RosterEntry {
  attendance: Attendance;
  walkIn: boolean;
  resembles: PersonId | null;
  /** A recognised walk-in: the expected entry it replaced is gone from every list. */
  mergedInto: PersonId | null;
  consent: ConsentKey[];
  consentWording: number | null;
  /** Body ids; the text may be gone. */
  details: BodyId | null;
  story: BodyId | null;
  needs: BodyId | null;
  /** What they chose to tell whom they meet. */
  line: BodyId | null;
  supports: QuestionId[];
  /** Named questions, and anonymous ones never. */
  questions: QuestionId[];
}

export interface PromptRun {
  closed: boolean;
  /** When it was closed, or left the stage; null while it is open. */
  endedAtMs: number | null;
  /** The grace after that is over. */
  settled: boolean;
  /** It was open again after its results could be seen by side: they are not told by side any more. */
  reopened: boolean;
  /** Null: as the prompt's own setting says. */
  shown: boolean | null;
  answers: Record<AnswerId, PromptAnswer>;
  /** The answer of a person, or of a table ("t12"). */
  byAnswerer: Record<PersonId | `t${number}`, AnswerId>;
  /** Rises with everything that changes its answers; what is counted is counted once for each. */
  revision: number;
  /** A cloud shows what was said until then and not changed since; null: everything. */
  frozenAtMs: number | null;
  /** What was read of a cloud, by "body.place". */
  words: Record<string, TextVerdict>;
}

export interface PromptAnswer {
  /** Who gave it last; for a table one of it. */
  person: PersonId;
  /** The one that was counted, should the roster change it later. */
  role: AttendeeRole;
  team: string | null;
  table: number | null;
  /** 1 for the first; whoever read it names the one that they read. */
  wording: number;
  value: AnswerValue;
  text: BodyId | null;
  wall: boolean;
  state: TextVerdict;
  reading: TextReading;
  /** Masks that were lifted. */
  lifted: number[];
  atMs: number;
}

export interface Question {
  segment: SegmentId | null;
  anonymous: boolean;
  /** Null when anonymous. */
  person: PersonId | null;
  role: AttendeeRole;
  to: Addressee;
  text: BodyId | null;
  /** The body that links an anonymous author, until approval; none of what is for the crew alone. */
  author: BodyId | null;
  reading: TextReading;
  lifted: number[];
  state: QuestionState;
  fate: Fate['kind'];
  byDate: string | null;
  reason: FateReason | null;
  note: BodyId | null;
  mergedInto: QuestionId | null;
  /** Whom it brought to the question that it was joined with. */
  brought: PersonId[];
  supporters: number;
  atMs: number;
}

/** The last seconds of taps. */
export interface ReactionPace {
  /** [time, taps], newest last; at most a minute. */
  seconds: [number, number][];
}

/** A peak of reactions. */
export interface Moment {
  atMs: number;
  taps: number;
  segment: SegmentId | null;
  /** What was on the wall: a question in the spotlight, or the segment. */
  question: QuestionId | null;
}

export interface Highlight {
  kind: HighlightKind;
  source: string | null;
  role: AttendeeRole | 'facilitator' | null;
  segment: SegmentId | null;
  text: BodyId | null;
  atMs: number;
}
