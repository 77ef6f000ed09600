import { accept, refuse } from '../asked.ts';
import { returnTo } from '../matching/deal-for.ts';
import type { Rule } from '../rule.ts';

/** Back to the stage before, with the ring time that it had left. What people gave stays; who came meanwhile finds a group. */
export const undo: Rule<'undo'> = (state, asked) => {
  const { command } = asked;
  const { number, past } = state.stage;
  if (command.data.number !== number) return refuse('moved');
  const before = past.at(-1);
  if (before === undefined) return refuse('at-the-start');
  const { position, ringMs } = before;
  const segment = state.segments[position];
  return accept([
    { type: 'stage-undone', data: { number: number + 1, position, ringMs } },
    ...(segment === undefined ? [] : returnTo(state, asked, segment)),
  ]);
};
