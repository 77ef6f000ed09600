import { askKinds, type AskKind, type Asks } from '../../contract/cards/asks.ts';
import type { Authored } from '../../contract/cards/authored.ts';
import { limits } from '../../contract/limits.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import { authoredOf } from './authored-of.ts';

type Settings = ReadOnly<Segment['settings']>;
type Reader = (settings: Settings) => Asks<Authored>;

/** A whole number within its bounds; what is none counts as `normal`. */
function whole(value: unknown, normal: number, [min, max]: readonly [number, number]): number {
  const read = typeof value === 'number' && Number.isFinite(value) ? Math.floor(value) : normal;
  return Math.min(max, Math.max(min, read));
}

const finite = (value: unknown, normal: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : normal;

const pairOf = (value: unknown): [unknown, unknown] =>
  Array.isArray(value) ? [value[0], value[1]] : [null, null];

const words = (value: unknown): Authored => authoredOf(value) ?? {};

const countOf = ({ options }: Settings): number => (Array.isArray(options) ? options.length : 0);

const readers: Record<AskKind, Reader> = {
  choice: (settings) => {
    const most = whole(settings['most'], 1, [1, limits.options + 1]);
    const least = whole(settings['least'], 1, [1, most]);
    return { kind: 'choice', least, most, other: settings['other'] === true };
  },
  scale: ({ scale, anchors }) => {
    const [from, to] = pairOf(scale);
    const [low, high] = pairOf(anchors);
    const ends = { from: whole(from, 0, [0, 1]), to: whole(to, 10, [2, 10]) };
    return { kind: 'scale', ...ends, low: words(low), high: words(high) };
  },
  number: ({ band, places, unit }) => {
    const [one, other] = pairOf(band).map((end, index) => finite(end, index * 100));
    const ends = [one ?? 0, other ?? 100].toSorted((a, b) => a - b);
    const [min = 0, max = 100] = ends;
    return { kind: 'number', min, max, places: whole(places, 0, [0, 2]), unit: words(unit) };
  },
  text: ({ maxChars }) => ({
    kind: 'text',
    maxChars: whole(maxChars, limits.answer, [1, limits.longAnswer]),
  }),
  words: ({ most }) => ({ kind: 'words', most: whole(most, 3, [1, limits.words]) }),
  ranking: (settings) => {
    const all = Math.max(1, countOf(settings));
    return { kind: 'ranking', most: whole(settings['most'], all, [1, all]) };
  },
  points: ({ total }) => ({ kind: 'points', total: whole(total, 100, [2, 1_000]) }),
  sorting: () => ({ kind: 'sorting' }),
};

/** What a segment asks for; a pulse is a scale from 0 to 10 unless it says otherwise. */
export function asksOf(settings: Settings, isPulse: boolean): Asks<Authored> {
  const kind = askKinds.find((one) => one === settings['answer']) ?? (isPulse ? 'scale' : 'text');
  return readers[isPulse ? 'scale' : kind](settings);
}
