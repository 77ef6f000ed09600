import { cardKeys } from './card-keys.ts';
import { onConsole, onEverySurface, onHosts, onSides, onWalls } from './touch.ts';
import type { TouchesOf } from './touches.ts';

type RoomFact = 'gathering-created' | 'run-of-show-set' | 'room-set' | 'wall-set' | 'reactions-counted';

/** A wall's keys name nothing that a body holds. */
const noText = (): null => null;

export const touchesOfRoom: TouchesOf<RoomFact> = {
  'gathering-created': () => [
    ...onEverySurface('event', 'stage'),
    ...onHosts('zone'),
    ...onConsole('join', 'blank', 'approvals', 'attendance', 'room', 'pins'),
  ],
  'run-of-show-set': () => [
    ...onEverySurface('stage'),
    ...onSides('round'),
    ...onWalls('join', 'find'),
    ...onConsole('run-of-show', 'next', 'pins'),
  ],
  'room-set': () => onConsole('room'),
  /** A new wall gets everything that walls have. */
  'wall-set': (state, { data: { wall } }) => [
    ...cardKeys(state, `wall:${wall}`, noText).map((key) => ({ to: `wall:${wall}` as const, key })),
    ...onConsole(`wall:${wall}`),
  ],
  /** Taps of feeling go to the wall as they come; their sums are kept for the highlights. */
  'reactions-counted': () => [],
};
