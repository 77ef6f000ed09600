import type { GatheringId } from '../../shared/contract/ids.ts';
import { sideOf, type Audience } from '../../shared/contract/roles.ts';
import type { Admitted } from './line.ts';

export const roomOf = (gathering: GatheringId, audience: Audience): string => `${gathering}/${audience}`;

/** What a surface gets: crew one audience; a phone the side and the person of everybody on it. */
export function audiencesOf({ at }: Admitted): Audience[] {
  if (at.surface === 'console' || at.surface === 'keeper') return [at.surface];
  if (at.surface === 'host') return [`host:${at.zone}`];
  if (at.surface === 'wall') return [`wall:${at.wall}`];
  const sides = new Set(at.people.map(({ role }) => sideOf(role)));
  return [...sides, ...at.people.map(({ person }): Audience => `person:${person}`)];
}
