import type { BodyId, PersonId } from '../../contract/ids.ts';
import type { Audience } from '../../contract/roles.ts';

/**
 * A card that a fact may have changed, made or ended. `author` is the person whose id lies in a body;
 * `everyone` is each single person, where the state no longer tells which one.
 */
export interface Touch {
  to: Audience | 'walls' | 'sides' | 'hosts' | 'everyone' | { author: BodyId };
  key: string;
}

const touching =
  (to: Touch['to']) =>
  (...keys: string[]): Touch[] =>
    keys.map((key) => ({ to, key }));

export const onConsole = touching('console');
const onKeeper = touching('keeper');
/** Whoever reads what people wrote before the room does. */
export const onReaders = (...keys: string[]): Touch[] => [...onConsole(...keys), ...onKeeper(...keys)];
/** The hosts of every zone. */
export const onHosts = touching('hosts');
/** Whoever looks after the people in the hall. */
export const onCrew = (...keys: string[]): Touch[] => [...onConsole(...keys), ...onHosts(...keys)];
export const onWalls = touching('walls');
export const onSides = touching('sides');
export const onEveryPhone = touching('everyone');
export const onPerson = (person: PersonId, ...keys: string[]): Touch[] =>
  touching(`person:${person}`)(...keys);
export const onAuthor = (author: BodyId, ...keys: string[]): Touch[] => touching({ author })(...keys);
/** Walls, both sides, the console and the keeper. */
export const onAllSurfaces = (...keys: string[]): Touch[] => [
  ...onWalls(...keys),
  ...onReaders(...keys),
  ...onSides(...keys),
];
/** The same and the hosts. */
export const onEverySurface = (...keys: string[]): Touch[] => [
  ...onAllSurfaces(...keys),
  ...onHosts(...keys),
];
