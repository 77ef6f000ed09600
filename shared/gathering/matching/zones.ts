import type { ZoneLetter } from '../../contract/cards/round.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { HostZone } from '../../contract/roles.ts';
import { zoneLetter } from '../../match/spots.ts';
import type { State } from '../rule.ts';
import { runningRound } from './running-round.ts';

/** Where a person is now: with their group of the running round, else as the roster says. */
export function zoneOf(state: State, person: PersonId): ZoneLetter | null {
  const round = runningRound(state)?.round;
  const id = round?.groupOf[person];
  const group = id === undefined ? undefined : round?.groups[id];
  return group === undefined ? zoneLetter(state.people[person]?.zone ?? null) : group.zone;
}

/** Whether this host looks after a place; a place without a zone is of the whole hall only. */
export const isOfHost = (host: HostZone, zone: ZoneLetter | null): boolean => host === 'all' || host === zone;
