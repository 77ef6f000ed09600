import { cardKeys } from './card-keys.ts';
import { onAllSurfaces, onConsole, onSides, onWalls } from './touch.ts';
import type { TouchesOf } from './touches.ts';

type RoomFact = 'gathering-created' | 'run-of-show-set' | 'room-set' | 'wall-set' | 'reactions-counted';

/** A wall's keys name nothing that a body holds. */
const noText = (): null => null;

export const touchesOfRoom: TouchesOf<RoomFact> = {
  'gathering-created': () => [
    ...onAllSurfaces('event', 'stage'),
    ...onConsole('join', 'blank', 'approvals', 'attendance'),
  ],
  'run-of-show-set': () => [
    ...onAllSurfaces('stage'),
    ...onSides('round'),
    ...onWalls('join'),
    ...onConsole('run-of-show', 'next'),
  ],
  'room-set': () => [],
  /** A new wall gets everything that walls have. */
  'wall-set': (state, { data: { wall } }) => [
    ...cardKeys(state, `wall:${wall}`, noText).map((key) => ({ to: `wall:${wall}` as const, key })),
    ...onConsole(`wall:${wall}`),
  ],
  /** Taps of feeling go to the wall as they come; their sums are kept for the highlights. */
  'reactions-counted': () => [],
};
