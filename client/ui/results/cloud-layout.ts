/** Sizes of a cloud as multiples of the smallest: few, so that a word rests between changes. */
export const cloudSteps = [1, 1.5, 2] as const;

/** A word to place: how wide it is at size 1, and which step its count asks for. */
export interface SizedWord {
  key: string;
  width: number;
  step: number;
}
/** A word in its place: the middle of its box. All lengths in the same unit as the area. */
export interface PlacedWord extends SizedWord {
  x: number;
  y: number;
}
export interface Area {
  width: number;
  height: number;
}
type Place = Pick<PlacedWord, 'x' | 'y'>;

/** Height of a line, and the room between words. */
const LINE = 1.2;
const GAP = 0.5;
const CLOSE = 1e-6;
const sizeOf = (step: number): number => cloudSteps[step] ?? 1;

/** The step for a count beside the count of what was said most; one voice is never large. */
export function stepFor(count: number, most: number): number {
  if (count < 2 || most < 2) return 0;
  return Math.min(cloudSteps.length - 1, Math.floor((count / most) * (cloudSteps.length - 0.01)));
}

const halfWidth = (word: SizedWord): number => (word.width * sizeOf(word.step) + GAP) / 2;
const halfHeight = (word: SizedWord): number => (LINE * sizeOf(word.step)) / 2;

/** The room between words is not needed at the edges. */
const isInside = (word: PlacedWord, { width, height }: Area): boolean =>
  Math.abs(word.x - width / 2) + halfWidth(word) <= (width + GAP) / 2 + CLOSE &&
  Math.abs(word.y - height / 2) + halfHeight(word) <= height / 2 + CLOSE;

const sharesRows = (one: PlacedWord, other: PlacedWord): boolean =>
  Math.abs(one.y - other.y) < halfHeight(one) + halfHeight(other) - CLOSE;

const overlap = (one: PlacedWord, other: PlacedWord): boolean =>
  sharesRows(one, other) && Math.abs(one.x - other.x) < halfWidth(one) + halfWidth(other) - CLOSE;

const isFree = (word: PlacedWord, others: readonly PlacedWord[], area: Area): boolean =>
  isInside(word, area) && others.every((other) => !overlap(word, other));

/** Steps down from the one that is asked for. */
const stepsDown = (step: number): number[] => Array.from({ length: step + 1 }, (_, index) => step - index);

/** Middles of lines, half a line apart. */
function rowsFor(word: SizedWord, { height }: Area): number[] {
  const room = height - 2 * halfHeight(word);
  const rows = Math.floor(room / (LINE / 2) + CLOSE) + 1;
  const first = height / 2 - ((rows - 1) * LINE) / 4;
  return Array.from({ length: Math.max(0, rows) }, (_, index) => first + (index * LINE) / 2);
}

/** In every row the middle, both edges, and right beside what stands there already. */
function placesFor(word: SizedWord, others: readonly PlacedWord[], area: Area): Place[] {
  const half = halfWidth(word);
  const middle = area.width / 2;
  return rowsFor(word, area).flatMap((y) => {
    const neighbours = others.filter((other) => sharesRows({ ...word, x: 0, y }, other));
    const beside = neighbours.flatMap((other) => [
      other.x + halfWidth(other) + half,
      other.x - halfWidth(other) - half,
    ]);
    return [middle, half - GAP / 2, area.width - half + GAP / 2, ...beside].map((x) => ({ x, y }));
  });
}

const awayFrom =
  ({ width, height }: Area) =>
  ({ x, y }: Place): number =>
    Math.hypot((x - width / 2) / width, (y - height / 2) / height);

/** The free place nearest to the middle, smaller if need be; null where there is none. */
function placed(word: SizedWord, others: readonly PlacedWord[], area: Area): PlacedWord | null {
  const away = awayFrom(area);
  for (const step of stepsDown(word.step)) {
    const free = placesFor({ ...word, step }, others, area)
      .map((place) => ({ ...word, ...place, step }))
      .filter((one) => isFree(one, others, area));
    const [nearest] = free.toSorted((a, b) => away(a) - away(b) || a.y - b.y || a.x - b.x);
    if (nearest !== undefined) return nearest;
  }
  return null;
}

/** A word that has a place keeps it, as large as its neighbours allow; null if it became too wide for it. */
const resized = (
  place: PlacedWord,
  word: SizedWord,
  others: readonly PlacedWord[],
  area: Area,
): PlacedWord | null =>
  stepsDown(word.step)
    .map((step) => ({ ...place, width: word.width, step }))
    .find((one) => isFree(one, others, area)) ?? null;

/**
 * Places words, the most said first. What was placed `before` keeps its place and only changes its size; what is
 * new goes to free places; what has none is left out. The same words in the same order give the same cloud.
 */
export function placeWords(
  before: readonly PlacedWord[],
  words: readonly SizedWord[],
  area: Area,
): PlacedWord[] {
  const asked = new Map(words.map((word) => [word.key, word]));
  const cloud = new Map<string, PlacedWord>();
  for (const word of before) {
    const now = asked.get(word.key);
    if (now !== undefined) cloud.set(word.key, { ...word, step: Math.min(word.step, now.step) });
  }
  for (const word of words) {
    const place = cloud.get(word.key);
    const others = [...cloud.values()].filter(({ key }) => key !== word.key);
    const kept = place === undefined ? null : resized(place, word, others, area);
    const next = kept ?? placed(word, others, area);
    if (next === null) cloud.delete(word.key);
    else cloud.set(word.key, next);
  }
  return [...cloud.values()];
}
