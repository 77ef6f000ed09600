import type { WallCard } from '../../contract/cards/console.ts';
import type { WallId } from '../../contract/ids.ts';
import type { Look } from './look.ts';

/** How this wall is to draw: distances in metres, the hall's light, and whether nothing may move. */
export function wallCard({ state: { walls } }: Look, wall: WallId): WallCard | undefined {
  const settings = walls[wall];
  if (settings === undefined) return undefined;
  const { furthestViewerMetres, screenHeightMetres, theme, still } = settings;
  return { wall, furthestViewerMetres, screenHeightMetres, theme, still };
}
