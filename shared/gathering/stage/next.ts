import { accept, refuse } from '../asked.ts';
import { dealFor } from '../matching/deal-for.ts';
import type { Rule } from '../rule.ts';
import { nextSegment } from './current-segment.ts';
import { ringMsOf } from './ring-ms.ts';

/**
 * Goes to the next segment. Into a round that was not dealt, the groups come with the cue: both are
 * one append, so that nobody ever stands in a round without its groups.
 */
export const next: Rule<'next'> = (state, asked) => {
  const { command } = asked;
  if (command.data.number !== state.stage.number) return refuse('moved');
  const segment = nextSegment(state);
  if (segment === null) return refuse('at-the-end');
  const deal = dealFor(state, asked, segment);
  if (deal === null) return refuse('bad-proposal');
  const number = state.stage.number + 1;
  return accept([
    { type: 'stage-advanced', data: { number, segment: segment.id, ringMs: ringMsOf(segment) } },
    ...deal,
  ]);
};
