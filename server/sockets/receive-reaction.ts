import * as v from 'valibot';
import { limits } from '../../shared/contract/limits.ts';
import { ReactMessage } from '../../shared/contract/messages.ts';
import type { Clock } from '../clock.ts';
import type { ReactionCounter } from '../gathering/reaction-counter.ts';
import { peopleAt, type Line } from './line.ts';
import { receive } from './receive.ts';
import { createTokenBuckets } from './token-buckets.ts';

const BOUNDS = { bytes: 256, depth: 2 };

/** Takes taps; of one person two a second count, however many pages and messages they come by. */
export function createReactionDoor(
  clock: Clock,
  onFault: (error: unknown) => void,
): (line: Line, counter: ReactionCounter) => void {
  const perSecond = limits.reactionsPerSecond;
  const taps = createTokenBuckets(clock, { perSecond, burst: perSecond });
  const count = (line: Line, counter: ReactionCounter, message: unknown): void => {
    const parsed = v.safeParse(ReactMessage, message);
    if (!parsed.success) return;
    const { as, kind, taps: wanted } = parsed.output;
    const { gathering } = line.data.admitted;
    if (!peopleAt(line.data.admitted).some(({ person }) => person === as)) return;
    const counted = taps.take(`${gathering.id}/${as}`, wanted);
    if (counted > 0) counter.add(kind, counted);
  };
  return (line, counter) =>
    receive(line, 'react', {
      answered: false,
      bounds: BOUNDS,
      handle: (message) => count(line, counter, message),
      malformed: () => undefined,
      failed: () => undefined,
      onFault,
    });
}
