import { familyOf, type KeyFamily } from '../../contract/cards/cards.ts';

/** Counts and lists that many people change at once. */
const slowFamilies: ReadonlySet<string> = new Set<KeyFamily>([
  'tally',
  'progress',
  'words',
  'shown-answers',
  'answer',
  'question',
  'floor',
  'attendance',
  'approvals',
  'roster',
  'zone-person',
  'room',
  'pins',
  'moment',
]);

/** Whether a card of this key may wait a moment for the next change; cues and personal cards may not. */
export const isSlow = (key: string): boolean => slowFamilies.has(familyOf(key));
