import type { HighlightKind } from '../commands/highlights.ts';
import type { PromptDraft } from '../commands/prompts.ts';
import type { HighlightId, SegmentId, WallId } from '../ids.ts';
import type { AttendeeRole } from '../roles.ts';
import type { Authored, SegmentKind } from './authored.ts';

/** `run-of-show` (console): the ordered segments. */
export interface RunOfShowCard {
  segments: {
    id: SegmentId;
    kind: SegmentKind;
    title: Authored;
    minutes: number;
    /** Of a prompt or a pulse: as the console edits it. */
    draft: PromptDraft | null;
    /** Whether its words can still change: nobody has answered, and it is not over. */
    editable: boolean;
  }[];
  /** Index of the running segment; -1 before the first Next. */
  current: number;
  canUndo: boolean;
  /** What the running segment puts on each surface; empty before the first Next. */
  now: { wall: Authored; customers: Authored; colleagues: Authored };
  /** What the facilitator says aloud in the running segment; empty when there is nothing. */
  say: string;
}

/** `next` (console): what Next will put on each surface; absent after the last segment. */
export interface NextCard {
  segment: SegmentId;
  kind: SegmentKind;
  title: Authored;
  minutes: number;
  wall: Authored;
  customers: Authored;
  colleagues: Authored;
  /** Whether Next will deal groups now. */
  deals: boolean;
}

/** `highlight:{id}` (console): something kept. */
export interface HighlightCard {
  id: HighlightId;
  kind: HighlightKind;
  text: string;
  role: AttendeeRole | 'facilitator' | null;
  segment: SegmentId | null;
  atMs: number;
}

/** `wall` (its wall, and as `wall:{id}` the console): the organiser's settings, metres. */
export interface WallCard {
  wall: WallId;
  furthestViewerMetres: number;
  screenHeightMetres: number;
  theme: 'bright' | 'dark';
  still: boolean;
}

/** `join` (walls and console): codes for people who come without a link. */
export interface JoinCard {
  customer: string;
  colleague: string;
}
