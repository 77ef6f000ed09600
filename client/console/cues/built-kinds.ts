import type { SegmentKind } from '../../../shared/contract/cards/authored.ts';

const played: ReadonlySet<SegmentKind> = new Set<SegmentKind>([
  'holding',
  'talk',
  'round',
  'prompt',
  'pulse',
  'questions',
  'highlights',
  'break',
  'thanks',
]);

/** Kinds that do more than show their title and texts. */
export const isPlayed = (kind: SegmentKind): boolean => played.has(kind);
