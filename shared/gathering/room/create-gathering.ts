import { accept, refuse } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { newWall } from './new-wall.ts';

export const createGathering: Rule<'create-gathering'> = (state, { command }) => {
  if (state.about !== null) return refuse('already-there');
  const { segments, decks, room, wall, ...about } = command.data;
  return accept([
    { type: 'gathering-created', data: about },
    { type: 'run-of-show-set', data: { segments, decks } },
    { type: 'room-set', data: room },
    newWall(wall),
  ]);
};
