import type { Clock } from '../clock.ts';
import type { ServedGathering } from '../gathering/served-gathering.ts';
import type { Pipe } from './pipe.ts';

/** Whose connections, by which way, and on which clock. */
export interface LinesOf {
  gathering: ServedGathering;
  pipe: Pipe;
  clock: Clock;
}
