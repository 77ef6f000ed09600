import type { SegmentId } from '../ids.ts';
import type { Authored, SegmentKind } from './authored.ts';

/** `event`: what the gathering is called, and its words for people. The same for every audience. */
export interface EventCard {
  name: string;
  organisation: string;
  objective: string;
  languages: string[];
  /** The words on screen for the two sides, e.g. guest / guests, colleague / colleagues. */
  words: { guest: string; guests: string; colleague: string; colleagues: string };
}

/** `stage`: what this audience sees now. Before the first Next: kind `holding`, segment null. */
export interface StageCard {
  /** Rises with every cue; Next and Undo name it. */
  number: number;
  segment: SegmentId | null;
  kind: SegmentKind;
  title: Authored;
  /**
   * The literal line for this audience. May hold `{placeholders}`, filled on the phone from `me` and
   * `group`; one without a value falls back to the title. Empty: show the title.
   */
  text: Authored;
  /** Listening rules, where the segment shows them. */
  rules: Authored[];
  startedAtMs: number;
  /**
   * `questions`: may be asked without a name; how many "me too" each has (null: no limit); whether questions can be
   * put to one side.
   */
  asking: { anonymousAllowed: boolean; votesEach: number | null; toOneSide: boolean } | null;
}

/** `ring`: the visible countdown, on server time. Absent when the segment has no minutes. */
export interface RingCard {
  startedAtMs: number;
  endsAtMs: number;
}

/** `blank` (walls and console): the calm colour instead of the scene. */
export interface BlankCard {
  blank: boolean;
}
