import type { MomentCard } from '../../contract/cards/asking.ts';
import type { MomentId } from '../../contract/ids.ts';
import { highlightOf } from '../highlights/source-key.ts';
import { keysOf } from '../entries.ts';
import type { Look } from './look.ts';

export const momentsNow = ({ state }: Look): MomentId[] => keysOf<MomentId>(state.moments);

/** A peak of reactions, for the console. */
export function momentCard({ state }: Look, id: MomentId): MomentCard | undefined {
  const moment = state.moments[id];
  if (moment === undefined) return undefined;
  return { id, ...moment, highlight: highlightOf(state, 'moment', id) };
}
