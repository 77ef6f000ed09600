import * as v from 'valibot';
import { seatMarks, type SeatMark } from './cards/match.ts';
import { limits } from './limits.ts';
import { PromptDraft } from './commands/prompts.ts';
import { GroupId, PersonId, type GatheringId, type LibraryId, type SegmentId, type WallId } from './ids.ts';
import type { AttendeeRole, HostZone } from './roles.ts';
import type { RejectionCode, RejectionParams } from './rejections.ts';

/** Body of every refusal over HTTP, with status 4xx or 503. */
export interface HttpRefusal {
  code: RejectionCode | HttpRefusalCode;
  params: RejectionParams;
}
export const httpRefusalCodes = [
  'unknown-code', // no gathering has this join or rejoin code
  'too-many-codes', // this browser tried too many wrong codes; params: {minutes}
  'name-missing',
  'link-ended', // a personal link that was replaced
  'owner-key-wrong',
  'crew-key-wrong',
  'no-such-gathering',
  'not-a-roster', // the file could not be read as CSV
  'file-too-large', // params: {maxKilobytes}
  'preview-gone', // the preview's token is unknown; preview again
  'no-such-table', // params: {got}
  'not-a-run-of-show', // params: {where}: the place in the file, "segments.3.minutes"
] as const;
export type HttpRefusalCode = (typeof httpRefusalCodes)[number];

/** POST /api/gatherings (owner). */
export const CreateGathering = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.name)),
  organisation: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.name)),
  objective: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(240)),
  /** A template's id, or null for a blank run of show (holding, thanks). */
  template: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  languages: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
    v.minLength(1),
    v.maxLength(12),
  ),
  words: v.strictObject({
    guest: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
    guests: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
    colleague: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
    colleagues: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
  }),
  room: v.strictObject({
    /** 0: no tables, people find each other by group number. */
    tables: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400)),
    seatsPerTable: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)),
    zones: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  }),
  /** For rehearsals: divides the minutes of every ring; server time is not bent. */
  speed: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10_000))),
});
export type CreateGathering = v.InferOutput<typeof CreateGathering>;

export interface TemplateSummary {
  id: string;
  title: string;
  minutes: number;
  customers: number;
  colleagues: number;
  objectiveExample: string;
}

/** GET /api/gatherings (owner), newest first; the answer of creating one is its summary. */
export interface GatheringSummary {
  gathering: GatheringId;
  name: string;
  organisation: string;
  createdAtMs: number;
  people: Record<AttendeeRole, number>;
  codes: Record<AttendeeRole, string>;
  /** Where phones reach this server, as the QR says it: "http://192.168.1.20:3000". */
  address: string;
  /** Paths with their key in the fragment: for the owner's eyes, never logged. */
  links: {
    console: string;
    highlights: string;
    keeper: string;
    walls: { wall: WallId; path: string }[];
    /** One for each zone of the room, and one for the whole hall. */
    hosts: { zone: HostZone; path: string }[];
  };
}

const TableNumbers = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400))),
  v.maxLength(400),
);
/** What is told of single tables: their marks, and which of them seat one group only. */
export const tableTraits = [...seatMarks, 'oneSided'] as const;
export type TableTrait = SeatMark | 'oneSided';
/** POST /api/gatherings/{g}/room (owner): for each trait the numbers of all tables that have it. */
export const SetTables = v.strictObject(v.entriesFromList(tableTraits, TableNumbers));
export type SetTables = v.InferOutput<typeof SetTables>;
/** GET /api/gatherings/{g}/room (owner); also the answer of the above. */
export interface RoomTables {
  /** In order; empty where people only look for the number of their group. */
  tables: number[];
  traits: SetTables;
}

/** POST /api/gatherings/{g}/roster?preview (owner; body: the file's bytes). */
export interface RosterPreview {
  /** Taken by POST /api/gatherings/{g}/roster {token}. */
  token: string;
  added: number;
  updated: number;
  unchanged: number;
  /** On the roster but not in this file: they stay. Names, for the owner to read. */
  missing: string[];
  rejected: RejectedRow[];
  /** Columns of the file that mean nothing to us. */
  ignoredColumns: string[];
  sample: { role: AttendeeRole; name: string; team: string | null; table: number | null }[];
}
export interface RejectedRow {
  /** Line in the file, 1 is the header. */
  line: number;
  /** What the row calls the person, shortened; may be empty. */
  who: string;
  reason: RowProblem;
  params: RejectionParams;
}
export const rowProblems = [
  'no-role', // params: {got}
  'no-first-name',
  'twice-in-file', // params: {line}
  'name-too-long', // params: {max}
  'unknown-manager', // params: {got}
  'unknown-inseparable', // params: {got}
  'unknown-acquaintance', // params: {got}
  'bad-language', // params: {got}
  'bad-table', // params: {got}
  'too-few-cells',
] as const;
export type RowProblem = (typeof rowProblems)[number];
export const TakeRoster = v.strictObject({ token: v.pipe(v.string(), v.maxLength(64)) });

/** GET /api/gatherings/{g}/links (owner): personal links, for printing. */
export interface PersonalLink {
  person: PersonId;
  role: AttendeeRole;
  name: string;
  url: string;
}

/** POST /api/join/{CODE}/who {person key}: who a personal link is for, to prefill the form. */
export const WhoAmI = v.strictObject({ person: v.pipe(v.string(), v.maxLength(128)) });
export interface WhoAnswer {
  /** What the form is filled in with: the name that the person chose, when it is short; else the first name. */
  firstName: string;
  language: string;
}

/** POST /api/gatherings/{g}/moves (owner, facilitator): what a move would break; answered by a MoveCheck. Moves nobody. */
export const AskMove = v.strictObject({ person: PersonId, group: GroupId });

/** GET /api/gatherings/{g}/people/{p}/meetings (owner, facilitator): whom one person met, in order. */
export interface Meeting {
  segment: SegmentId;
  /** The round's title in the gathering's first language. */
  round: string;
  person: PersonId;
  name: string;
  role: AttendeeRole;
  team: string | null;
  table: number | null;
  fromMs: number;
  minutes: number;
}

/** POST /api/gatherings/{g}/library (owner, facilitator): keeps a prompt for every gathering of this installation. */
export const SavePrompt = v.strictObject({ draft: PromptDraft });
/** GET /api/gatherings/{g}/library (owner, facilitator), newest first; also the answer of saving and of DELETE …/{id}. */
export interface LibraryPrompt {
  id: LibraryId;
  draft: PromptDraft;
  savedAtMs: number;
}

/**
 * GET /api/gatherings/{g}/run-of-show.json (owner, facilitator): what can be kept, changed by hand and given to
 * another gathering. POST the same to /api/gatherings/{g}/run-of-show: everything after the running segment is
 * replaced; nothing that was on stage changes. The shape of segments and decks is checked on the server, which
 * names the place of the first fault.
 */
export interface RunOfShowFile {
  format: 'closer-run-of-show';
  version: 1;
  segments: unknown[];
  decks: unknown[];
}
/** The answer of taking one. */
export interface RunOfShowTaken {
  segments: number;
}
