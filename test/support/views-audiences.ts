import type { PersonId, WallId } from '../../shared/contract/ids.ts';
import { hostZones, type Audience } from '../../shared/contract/roles.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';

/** Everybody who may look: the shared audiences, all walls, all persons. */
export const audiencesOf = (state: State): Audience[] => [
  'console',
  'keeper',
  'customers',
  'colleagues',
  ...hostZones.map((zone) => `host:${zone}` as const),
  ...keysOf<WallId>(state.walls).map((wall) => `wall:${wall}` as const),
  ...keysOf<PersonId>(state.people).map((person) => `person:${person}` as const),
];

/** The column of `docs/wire.md` in which an audience stands. */
export type AudienceKind = 'wall' | 'console' | 'keeper' | 'host' | 'customers' | 'colleagues' | 'person';
export const kindOf = (audience: Audience): AudienceKind => audience.split(':', 1)[0] as AudienceKind;
