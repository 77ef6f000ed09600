import type { WallId } from '../../contract/ids.ts';
import type { FactDraft, WallSettings } from '../facts.ts';

/** Gives type of about 6% of the picture's height, which is what an unknown hall gets. */
const usualWall: WallSettings = {
  furthestViewerMetres: 25,
  screenHeightMetres: 3,
  theme: 'bright',
  still: false,
};

export const newWall = (wall: WallId): FactDraft => ({ type: 'wall-set', data: { wall, ...usualWall } });
