import { cardKeys } from './card-keys.ts';
import { onConsole, onEverySurface, onHosts, onReaders, onSides, onWalls } from './touch.ts';
import { otherRunOfShow } from './touches-in-prompts.ts';
import { touchesOfSpotlight } from './touches-of-questions.ts';
import type { TouchesOf } from './touches.ts';

type RoomFact = 'gathering-created' | 'run-of-show-set' | 'run-of-show-replaced' | 'room-set' | 'wall-set';

/** A wall's keys name nothing that a body holds. */
const noText = (): null => null;

export const touchesOfRoom: TouchesOf<RoomFact> = {
  'gathering-created': () => [
    ...onEverySurface('event', 'stage'),
    ...onHosts('zone'),
    ...onConsole('join', 'blank', 'attendance', 'room', 'pins'),
    ...onReaders('approvals', 'floor'),
    ...onSides('floor'),
  ],
  'run-of-show-set': () => [
    ...onEverySurface('stage'),
    ...onSides('round'),
    ...onWalls('join', 'find'),
    ...onConsole('run-of-show', 'next', 'pins'),
  ],
  'run-of-show-replaced': (state) => [
    ...onEverySurface('stage'),
    ...touchesOfSpotlight(state),
    ...onSides('round'),
    ...onWalls('join', 'find'),
    ...onConsole('run-of-show', 'next', 'pins'),
    ...otherRunOfShow(state),
  ],
  'room-set': () => onConsole('room'),
  /** A new wall gets everything that walls have. */
  'wall-set': (state, { data: { wall } }) => [
    ...cardKeys(state, `wall:${wall}`, noText).map((key) => ({ to: `wall:${wall}` as const, key })),
    ...onConsole(`wall:${wall}`),
  ],
};
