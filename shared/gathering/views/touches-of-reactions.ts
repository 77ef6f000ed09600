import type { MomentId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Moment } from '../state.ts';
import { onConsole } from './touch.ts';
import type { TouchesOf } from './touches.ts';

export const touchesOfReactions: TouchesOf<'reactions-counted'> = {
  /** Taps go to the wall as they come; a moment that they made, or raised, is told to the console. */
  'reactions-counted': (state, { atMs }) =>
    entriesOf<MomentId, ReadOnly<Moment>>(state.moments)
      .filter(([, moment]) => moment.atMs >= atMs)
      .flatMap(([id]) => onConsole(`moment:${id}`)),
};
