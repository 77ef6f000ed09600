import type { SeenCard } from '../../contract/cards/mending.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { HostZone } from '../../contract/roles.ts';
import { keysOf } from '../entries.ts';
import { placeOf } from '../matching/round-group.ts';
import type { State } from '../rule.ts';
import { groupOfPerson } from './group-of.ts';
import type { Look } from './look.ts';
import { namedPerson } from './names.ts';
import { runningRound } from '../matching/running-round.ts';
import { isOfHost } from '../matching/zones.ts';

/** Who says, in the running round, that they sit elsewhere. */
export const seenNow = (state: State): PersonId[] => keysOf<PersonId>(runningRound(state)?.round.seen ?? {});

/** Where somebody says that they sit, and where they were expected. */
export function seenCard(look: Look, person: PersonId): SeenCard | undefined {
  const now = runningRound(look.state);
  const at = now?.round.seen[person];
  const group = at === undefined ? undefined : now?.round.groups[at];
  const named = namedPerson(look, person);
  if (now === null || group === undefined || named === null) return undefined;
  const expected = groupOfPerson(now, person);
  return {
    ...named,
    segment: now.segment,
    at: { ...placeOf(group), group: group.id },
    expected: expected === null ? null : placeOf(expected),
  };
}

/** For the hosts of both places: where they sit, and where they are missed. */
export function hostSeenCard(look: Look, host: HostZone, person: PersonId): SeenCard | undefined {
  const card = seenCard(look, person);
  const zones = [card?.at.zone ?? null, card?.expected?.zone ?? null];
  return zones.some((zone) => isOfHost(host, zone)) ? card : undefined;
}
