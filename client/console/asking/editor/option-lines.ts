import { limits } from '../../../../shared/contract/limits.ts';

/** One line of the list while it is written; the key stays when the line moves. */
export interface OptionLine {
  key: number;
  text: string;
}

const nextKey = (lines: readonly OptionLine[]): number =>
  lines.reduce((highest, { key }) => Math.max(highest, key), 0) + 1;

export const linesOf = (texts: readonly string[]): OptionLine[] =>
  texts.map((text, at) => ({ key: at + 1, text }));

/** What the lines say; empty ones are nothing. */
export const textsOf = (lines: readonly OptionLine[]): string[] =>
  lines.map(({ text }) => text.trim()).filter((text) => text !== '');

export const isFull = (lines: readonly OptionLine[]): boolean => lines.length >= limits.options;

const isBlank = (line: OptionLine | undefined): boolean => line !== undefined && line.text.trim() === '';

/** What Enter comes to: the lines, and the one where writing goes on; null where the list is full. */
export interface Entered {
  lines: OptionLine[];
  at: number | null;
}

/**
 * Enter: what stands behind the caret goes on in the next line. An empty line that is there already is taken for it:
 * the one below, or in a full list any other. A second empty line is never made.
 */
export function enterLine(lines: readonly OptionLine[], at: number, caret: number): Entered {
  const line = lines[at];
  if (line === undefined || isBlank(line)) return { lines: [...lines], at };
  const spare = spareOf(lines, at);
  if (spare === undefined && isFull(lines)) return { lines: [...lines], at: null };
  const next = { key: spare?.key ?? nextKey(lines), text: line.text.slice(caret).trimStart() };
  const written = lines
    .filter(({ key }) => key !== next.key)
    .flatMap((one) => (one === line ? [{ ...one, text: one.text.slice(0, caret).trimEnd() }, next] : [one]));
  return { lines: written, at: written.indexOf(next) };
}

/** An empty line that is taken before a new one is made. */
function spareOf(lines: readonly OptionLine[], at: number): OptionLine | undefined {
  const below = lines[at + 1];
  if (isBlank(below)) return below;
  return isFull(lines) ? lines.find(isBlank) : undefined;
}

/** The list never goes below one line, so that there is always one to write in. */
export const removeLine = (lines: readonly OptionLine[], at: number): OptionLine[] =>
  lines.length <= 1 ? lines.map((line) => ({ ...line, text: '' })) : lines.filter((_, index) => index !== at);

export function moveLine(lines: readonly OptionLine[], at: number, by: -1 | 1): OptionLine[] {
  const line = lines[at];
  const to = at + by;
  if (line === undefined || to < 0 || to >= lines.length) return [...lines];
  const rest = lines.filter((_, index) => index !== at);
  return [...rest.slice(0, to), line, ...rest.slice(to)];
}

/** Bullets and numbers that a list has where it was copied from. */
const BULLET = /^(?:[-–•*·]|\d{1,2}[.)])\s+/u;

/** Lines of a pasted text; null when it is one line only, which is pasted as usual. */
export function pastedTexts(pasted: string): string[] | null {
  const texts = pasted
    .split(/\r\n|\r|\n/)
    .map((text) => text.trim().replace(BULLET, ''))
    .filter((text) => text !== '');
  return texts.length > 1 ? texts : null;
}

/** Several texts pasted into a line: they take its place when it is empty, and follow it when it is not. */
export function pasteLines(lines: readonly OptionLine[], at: number, texts: readonly string[]): OptionLine[] {
  const first = nextKey(lines);
  const kept = lines[at]?.text.trim() === '' ? lines.slice(0, at) : lines.slice(0, at + 1);
  // Empty lines further down make room first.
  const after = lines.slice(at + 1).filter(({ text }) => text.trim() !== '');
  const added = texts.map((text, index) => ({ key: first + index, text }));
  return [...kept, ...added, ...after];
}
