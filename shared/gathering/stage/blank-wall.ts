import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';

/** A switch beside the stage: neither Next nor Undo touches it. */
export const blankWall: Rule<'blank-wall'> = (state, { command }) =>
  accept(command.data.blank === state.stage.blank ? [] : [{ type: 'wall-blanked', data: command.data }]);
