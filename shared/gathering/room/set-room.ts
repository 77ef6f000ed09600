import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';

export const setRoom: Rule<'set-room'> = (_state, { command }) =>
  accept([{ type: 'room-set', data: command.data }]);
