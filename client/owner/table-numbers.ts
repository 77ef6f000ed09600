/** What was typed as a list of tables: their numbers, or the first part that is none. */
export type ReadTables =
  | { ok: true; numbers: number[] }
  | { ok: false; problem: 'unreadable'; got: string }
  | { ok: false; problem: 'missing'; got: number };

const PART = /^(\d{1,3})(?:-(\d{1,3}))?$/;

/** "9" is 9 alone; "11-12" is both, also when it is written backwards. */
function numbersOf(part: string): number[] | null {
  const found = PART.exec(part);
  if (found === null) return null;
  const ends = [Number(found[1]), Number(found[2] ?? found[1])];
  const from = Math.min(...ends);
  return Array.from({ length: Math.max(...ends) - from + 1 }, (_, index) => from + index);
}

/** Reads "9, 11-12"; every table has to be `there`. */
export function readTables(typed: string, there: readonly number[]): ReadTables {
  const parts = typed
    .replace(/\s*[-–]\s*/g, '-')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const numbers = new Set<number>();
  for (const part of parts) {
    const read = numbersOf(part);
    if (read === null) return { ok: false, problem: 'unreadable', got: part };
    const missing = read.find((number) => !there.includes(number));
    if (missing !== undefined) return { ok: false, problem: 'missing', got: missing };
    for (const number of read) numbers.add(number);
  }
  return { ok: true, numbers: [...numbers].sort((a, b) => a - b) };
}

/** The other way round: neighbours are written as one part. */
export function writeTables(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
