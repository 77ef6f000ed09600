import type { AnyCommand } from '../../shared/gathering/asked.ts';

/** What is asked, without the envelope. */
export type Wish = {
  [C in AnyCommand as C['type']]: { type: C['type']; data: C['data'] };
}[AnyCommand['type']];
