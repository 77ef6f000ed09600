import type { MaskKind } from '../../contract/cards/asks.ts';

/** A place of a text that is hidden before anybody reads it: UTF-16 offsets into the stored text, end excluded. */
export interface Mask {
  from: number;
  to: number;
  kind: MaskKind;
}

/** What a reader of a typed text is warned of; numbers and yes or no only, never words. */
export interface TextReading {
  /** In order, without overlaps. */
  masks: Mask[];
  /** A word of the review list is in it. */
  marked: boolean;
  /** It seems to name a person. */
  namesSomebody: boolean;
}

/** Nothing to hide, nothing to warn of: of answers without words, and of texts of old logs. */
export const nothingRead = (): TextReading => ({ masks: [], marked: false, namesSomebody: false });
