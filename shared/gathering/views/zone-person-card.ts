import type { ZonePersonCard } from '../../contract/cards/people.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { HostZone } from '../../contract/roles.ts';
import { keysOf } from '../entries.ts';
import { needsIn } from '../people/read-words.ts';
import type { State } from '../rule.ts';
import { groupOfPerson } from './group-of.ts';
import type { Look } from './look.ts';
import { crewNameOf, detailsOf, listedPerson } from './names.ts';
import { runningRound } from '../matching/running-round.ts';
import { isOfHost, zoneOf } from '../matching/zones.ts';

const isTheirs = (state: State, host: HostZone, person: PersonId): boolean =>
  isOfHost(host, zoneOf(state, person));

/** Everybody who is in this zone now, or will be. */
export const zonePeople = (state: State, host: HostZone): PersonId[] =>
  keysOf<PersonId>(state.people).filter((person) => isTheirs(state, host, person));

/** A person for the host of their zone: the only card that tells what somebody needs. */
export function zonePersonCard(look: Look, host: HostZone, person: PersonId): ZonePersonCard | undefined {
  const { state, text } = look;
  const known = listedPerson(state, person);
  if (known === null || !isTheirs(state, host, person)) return undefined;
  const now = runningRound(state);
  const group = groupOfPerson(now, person);
  return {
    person,
    role: known.role,
    name: crewNameOf(look, person),
    attendance: known.attendance,
    needs: needsIn(text(known.needs)),
    companions: detailsOf(look, person).companions.map(({ firstName }) => firstName),
    table: group === null ? known.table : group.table,
    group: group?.id ?? null,
    sitsOut: now?.round.satOut[person] ?? null,
  };
}
