import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';

/** Walls are made by the owner; the crew only tells how far away people sit. */
export const setWall: Rule<'set-wall'> = (state, { command }) =>
  state.walls[command.data.wall] === undefined
    ? refuse('malformed')
    : accept([{ type: 'wall-set', data: command.data }]);
