import type { GatheringId, WallId } from '../../shared/contract/ids.ts';

const ID = /^[0-9a-f]{32}$/;
const isGathering = (text: string): text is GatheringId => ID.test(text);
const isWall = (text: string): text is WallId => ID.test(text);

export interface WallAddress {
  gathering: GatheringId;
  wall: WallId;
}

/** Which wall of which gathering a link like `/wall/{g}?wall={w}` opens; null when it is not such a link. */
export function wallAddress(path: string, query: string): WallAddress | null {
  const gathering = /^\/wall\/([^/]+)\/?$/.exec(path)?.[1] ?? '';
  const wall = new URLSearchParams(query).get('wall') ?? '';
  return isGathering(gathering) && isWall(wall) ? { gathering, wall } : null;
}

/** An address as people type it: without the scheme and the last slash. */
export function spokenAddress(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
