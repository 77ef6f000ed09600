import * as v from 'valibot';
import { segmentKinds } from '../../shared/contract/cards/authored.ts';
import type { RunOfShowFile } from '../../shared/contract/http.ts';
import { SegmentId } from '../../shared/contract/ids.ts';
import { limits } from '../../shared/contract/limits.ts';
import { isPlainJson } from './plain-json.ts';

/** Of one text in one language, and of what is said aloud; more is no line for a phone or a wall. */
const MOST_LETTERS = 400;
const MOST_SAID = 2_000;

const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
const authored = (most: number) =>
  v.pipe(
    v.record(Language, v.pipe(v.string(), v.maxLength(most))),
    v.check((texts) => Object.keys(texts).length <= 12),
  );
const Text = authored(MOST_LETTERS);
const Title = v.pipe(
  authored(limits.promptTitle),
  v.check((title) => Object.values(title).some((text) => text.trim() !== '')),
);

const hasNoneTwice = (items: readonly { id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size === items.length;

/** Of the switches, only what leads to another segment is looked at; rules read the others with care. */
const Settings = v.pipe(
  v.custom<object>((settings) => !Array.isArray(settings) && isPlainJson(settings)),
  v.objectWithRest({ pairWith: v.optional(v.nullable(SegmentId)) }, v.unknown()),
);

const FileSegment = v.strictObject({
  id: SegmentId,
  kind: v.picklist(segmentKinds),
  title: Title,
  minutes: v.pipe(v.number(), v.minValue(0), v.maxValue(600)),
  say: v.pipe(v.string(), v.maxLength(MOST_SAID)),
  texts: v.strictObject({ wall: Text, customer: Text, colleague: Text }),
  settings: Settings,
});

const Name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
const FileDeck = v.strictObject({
  id: Name,
  cards: v.pipe(
    v.array(v.strictObject({ id: Name, text: Text })),
    v.maxLength(100),
    v.check((items) => hasNoneTwice(items)),
  ),
});

const FileOfRunOfShow = v.strictObject({
  format: v.literal('closer-run-of-show' satisfies RunOfShowFile['format']),
  version: v.literal(1),
  segments: v.pipe(v.array(FileSegment), v.minLength(1), v.maxLength(200)),
  decks: v.pipe(
    v.array(FileDeck),
    v.maxLength(100),
    v.check((items) => hasNoneTwice(items)),
  ),
});
export type FileOfRunOfShow = v.InferOutput<typeof FileOfRunOfShow>;

/** Names that may stand in a place; anything else was typed, and is not repeated. */
const known: ReadonlySet<unknown> = new Set([
  ...['format', 'version', 'segments', 'decks', 'cards', 'id', 'kind', 'title', 'minutes', 'say', 'texts'],
  ...['wall', 'customer', 'colleague', 'settings', 'text'],
]);

/** "segments.3.minutes": as far as the names are ours. What is no such file at all fails at its format. */
function placeOf(path: readonly { key: unknown }[] = []): string {
  const keys = path.map(({ key }) => key);
  const foreign = keys.findIndex((key) => typeof key !== 'number' && !known.has(key));
  return (foreign === -1 ? keys : keys.slice(0, foreign)).join('.') || 'format';
}

type ReadFile = { ok: true; file: FileOfRunOfShow } | { ok: false; where: string };

/** An id that came before in the list; -1: none. */
const secondOf = (items: readonly { id: string }[]): number =>
  items.findIndex(({ id }, index) => items.findIndex((one) => one.id === id) < index);

/** Reads a run of show that somebody brings; names the place of its first fault. */
export function readRunOfShowFile(body: unknown): ReadFile {
  const read = v.safeParse(FileOfRunOfShow, body, { abortEarly: true });
  if (!read.success) return { ok: false, where: placeOf(read.issues[0].path) };
  const twice = secondOf(read.output.segments);
  return twice === -1 ? { ok: true, file: read.output } : { ok: false, where: `segments.${twice}.id` };
}
