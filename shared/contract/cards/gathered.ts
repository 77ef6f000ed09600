import type { PersonId } from '../ids.ts';

/** Small pictures that a group is found by when people stand: each is nameable in one word. */
export const groupPictures = [
  'teapot',
  'kite',
  'boat',
  'lamp',
  'key',
  'leaf',
  'bell',
  'cup',
  'fish',
  'house',
  'hat',
  'moon',
  'tree',
  'umbrella',
  'spoon',
  'clock',
  'feather',
  'shell',
  'ladder',
  'bridge',
  'bread',
  'anchor',
  'flower',
  'book',
] as const;
export type GroupPicture = (typeof groupPictures)[number];

/** Neighbours by number never share one. */
export const pictureOf = (number: number): GroupPicture =>
  groupPictures[(Math.max(1, number) - 1) % groupPictures.length] ?? 'teapot';

/** What a group looks like to the crew now. */
export type GroupLook = 'here' | 'waiting' | 'amber' | 'red' | 'chair';

/** So long after it began to gather, a group that has not found itself turns amber, and red. */
export const AMBER_MS = 60_000;
const RED_MS = 120_000;

export interface Gathered {
  /** Since when they have this place, or wait for somebody new. */
  sinceMs: number;
  /** Somebody said that all are there. */
  found: boolean;
  /** The side of which nobody is in the group. */
  lacks: 'customer' | 'colleague' | null;
  /** It was decided that they talk about a customer whom they remember. */
  emptyChair: boolean;
  /** People of the group who were said not to be there. */
  missed: readonly PersonId[];
}

/** How a group stands at this moment; `nowMs` is the server's time. */
export function groupLook({ sinceMs, found, lacks, emptyChair, missed }: Gathered, nowMs: number): GroupLook {
  if (emptyChair) return 'chair';
  const isWhole = lacks === null && missed.length === 0;
  if (found && isWhole) return 'here';
  const waited = nowMs - sinceMs;
  if (waited >= RED_MS) return 'red';
  return waited >= AMBER_MS || !isWhole ? 'amber' : 'waiting';
}
