import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { newWall } from './new-wall.ts';

export const addWall: Rule<'add-wall'> = (state, { command }) =>
  accept(state.walls[command.data.wall] === undefined ? [newWall(command.data.wall)] : []);
