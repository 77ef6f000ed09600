import type { Addressee, Fate, FateReason } from '../contract/cards/asking.ts';
import type { MaskedSource, ReactionSums, verdicts } from '../contract/commands/asking.ts';
import type { HighlightKind } from '../contract/commands/highlights.ts';
import type { Attendance, ConsentKey } from '../contract/commands/people.ts';
import type {
  BodyId,
  ClientId,
  FactId,
  HighlightId,
  PersonId,
  QuestionId,
  SegmentId,
  WallId,
} from '../contract/ids.ts';
import type { AttendeeRole } from '../contract/roles.ts';
import type { Side } from '../contract/cards/round.ts';
import type { PromptFactData } from './prompt-facts.ts';
import type { TextReading } from './reading/text-reading.ts';
import type { RoundFactData } from './round-facts.ts';
import type { Deck, Room, Segment } from './segment.ts';

/** What the roster says of a person beside what lies in bodies. */
export interface RosterEntry {
  /** Keyed hash of the roster's `id`, or of role, names and team; null for walk-ins. */
  rosterKey: string | null;
  role: AttendeeRole;
  team: string | null;
  customerSegment: string | null;
  language: string;
  /** Further languages. */
  speaks: string[];
  zone: string | null;
  table: number | null;
  side: Side | null;
  manager: PersonId | null;
  inseparableFrom: PersonId[];
  /** People whom they declared to know, on either side. */
  knows: PersonId[];
}

export interface WallSettings {
  furthestViewerMetres: number;
  screenHeightMetres: number;
  theme: 'bright' | 'dark';
  still: boolean;
}

/** Data of every fact type. `bodies` slots are listed beside. */
export interface FactData extends RoundFactData, PromptFactData {
  'gathering-created': {
    name: string;
    organisation: string;
    objective: string;
    languages: string[];
    words: { guest: string; guests: string; colleague: string; colleagues: string };
    template: string | null;
    codes: Record<AttendeeRole, string>;
  };
  'run-of-show-set': { segments: Segment[]; decks: Deck[] };
  /** From a file: all that comes after the running segment. */
  'run-of-show-replaced': { segments: Segment[]; decks: Deck[] };
  'room-set': Room;
  'wall-set': WallSettings & { wall: WallId };
  /** bodies: details (JSON of PersonDetails), story?, needs? */
  'person-invited': RosterEntry & { person: PersonId };
  /** bodies: details, story?, needs?; an absent slot keeps the earlier body. */
  'person-updated': RosterEntry & { person: PersonId };
  /** bodies: details, when the name is new or differs from the roster's. */
  'attendee-joined': {
    person: PersonId;
    role: AttendeeRole;
    walkIn: boolean;
    language: string;
    /** An expected person of the same role whose name is the same. */
    resembles: PersonId | null;
  };
  'consent-set': { person: PersonId; consent: ConsentKey[]; wording: number; language: string };
  'attendance-marked': { person: PersonId; attendance: Attendance };
  'walk-in-recognised': { walkIn: PersonId; expected: PersonId };
  'stage-advanced': { number: number; segment: SegmentId; ringMs: number | null };
  /** Back to `position` (-1: the built-in holding) with the ring time it had left. */
  'stage-undone': { number: number; position: number; ringMs: number | null };
  'ring-moved': { byMs: number };
  'wall-blanked': { blank: boolean };
  /** bodies: line; absent: it was taken back. */
  'line-shared': { person: PersonId };
  /** bodies: text; author (the person's id), only when anonymous and not `privately`. `person` is null when anonymous. */
  'question-asked': {
    question: QuestionId;
    segment: SegmentId | null;
    anonymous: boolean;
    person: PersonId | null;
    role: AttendeeRole;
    to: Addressee;
    reading: TextReading;
  };
  'question-withdrawn': { question: QuestionId };
  /** `supporters`: whom it brings; who supports the other one already is not among them. */
  'question-merged': { question: QuestionId; into: QuestionId; supporters: PersonId[] };
  'question-unmerged': { question: QuestionId };
  /** bodies: note? */
  'question-settled': {
    question: QuestionId;
    fate: Fate['kind'];
    byDate: string | null;
    reason: FateReason | null;
  };
  'mask-lifted': { source: MaskedSource; mask: number; lifted: boolean };
  'question-supported': { question: QuestionId; person: PersonId };
  'question-support-withdrawn': { question: QuestionId; person: PersonId };
  /** Approval of an anonymous question drops the body that links its author. */
  'question-reviewed': {
    question: QuestionId;
    verdict: (typeof verdicts)[number];
    reason: FateReason | null;
  };
  'question-spotlit': { question: QuestionId | null };
  /** Of old logs: `question-settled` took its place. */
  'question-answered': { question: QuestionId; answered: boolean };
  /** bodies: text. */
  'highlight-starred': {
    highlight: HighlightId;
    kind: HighlightKind;
    /** What was starred: a question's id, "segment.answer" of an answer, a prompt's id; null for notes. */
    source: string | null;
    role: AttendeeRole | 'facilitator' | null;
    segment: SegmentId | null;
  };
  'highlight-unstarred': { highlight: HighlightId };
  /** Taps of one second, summed over everybody. */
  'reactions-counted': { segment: SegmentId | null; sums: ReactionSums };
}

export type FactType = keyof FactData;

/** Who is recorded as the author. An anonymous question carries the role alone. */
export type FactAuthor = { role: string; person: PersonId | null };

export type FactCause =
  /** `client` is null and `command` a keyed digest where naming them would undo an anonymity. */
  { command: string; client: ClientId | null } | { server: string };

export interface FactOf<T extends FactType> {
  /** 1, 2, 3 … within the gathering. */
  version: number;
  /** Random; the next append names it: the link of the chain. */
  id: FactId;
  type: T;
  /** Of the data; raised with an upcaster when it changes. */
  shape: number;
  atMs: number;
  by: FactAuthor;
  cause: FactCause;
  data: FactData[T];
  bodies: Record<string, BodyId>;
}
export type Fact = { [T in FactType]: FactOf<T> }[FactType];

/** What a person is called; the JSON text of a `details` body. */
export interface PersonDetails {
  firstName: string;
  lastName: string;
  displayName: string;
  jobTitle: string;
  grade: string;
  /** People who go where this person goes, and are not matched themselves. */
  companions: { firstName: string; kind: string }[];
}

/** A text with a key of its own; lies beside the facts, never in them. */
export interface NewBody {
  /** Everybody whom the text concerns: forgetting one of them forgets it. */
  concerns: PersonId[];
  kind: string;
  language: string;
  text: string;
}

/** A fact before the runner seals it with version, id, time and cause. */
export type FactDraft = {
  [T in FactType]: {
    type: T;
    data: FactData[T];
    bodies?: Record<string, NewBody>;
    /** True where neither author nor command may be named in the log. */
    anonymous?: boolean;
  };
}[FactType];
