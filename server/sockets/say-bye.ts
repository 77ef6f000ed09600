import type { Chance } from '../clock.ts';
import type { GatheringLines } from './gathering-lines.ts';
import type { Line } from './line.ts';
import type { Pipe } from './pipe.ts';
import { audiencesOf } from './rooms.ts';

/** A page comes back within this time at least, however few they are. */
const SOONEST_MS = 300;
const SHORTEST_SPREAD_MS = 700;
/** What it costs one core to take a phone back, with a reserve. */
const MS_PER_LINE = 0.75;

const fraction = (chance: Chance): number => parseInt(chance.hex(4), 16) / 2 ** 32;

/**
 * Tells every page when to come back: spread over a time that fits the crowd. The crowd is counted on
 * the page's own side: the time may not tell colleagues how many guests there are.
 */
export function sayBye({ lines }: GatheringLines, pipe: Pipe, chance: Chance): void {
  const crowds = new Map<string, number>();
  const crowdOf = (line: Line): string => audiencesOf(line.data.admitted)[0] ?? '';
  for (const line of lines) crowds.set(crowdOf(line), (crowds.get(crowdOf(line)) ?? 0) + 1);
  for (const line of lines) {
    const spreadMs = Math.max(SHORTEST_SPREAD_MS, (crowds.get(crowdOf(line)) ?? 1) * MS_PER_LINE);
    const retryAfterMs = Math.round(SOONEST_MS + fraction(chance) * spreadMs);
    pipe.one(line, 'bye', JSON.stringify({ retryAfterMs }));
  }
}
