import { pictureOf } from '../../contract/cards/gathered.ts';
import type { GroupCard } from '../../contract/cards/round.ts';
import type { PersonId } from '../../contract/ids.ts';
import { placeOf } from '../matching/round-group.ts';
import { isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { RoundGroup } from '../round-state.ts';
import type { State } from '../rule.ts';
import { groupOfPerson, jobOf } from './group-of.ts';
import type { Look } from './look.ts';
import { detailsOf, listedPerson } from './names.ts';
import { runningRound } from '../matching/running-round.ts';

/** Where one person goes now, and whom they meet: first names, roles and the lines they share. */
export function groupCard(look: Look, person: PersonId): GroupCard | undefined {
  const { state } = look;
  const now = runningRound(state);
  const group = groupOfPerson(now, person);
  if (now === null || group === null) return undefined;
  const others = group.people.filter((other) => other !== person).map((other) => otherPerson(look, other));
  return {
    segment: now.segment,
    ...placeOf(group),
    job: jobOf(state, group, person),
    picture: pictureOf(group.number),
    others: others.filter((other) => other !== null),
    found: group.found,
    alone: isAlone(state, group, person),
    missed: group.missed.filter((other) => other !== person),
  };
}

function otherPerson(look: Look, person: PersonId): GroupCard['others'][number] | null {
  const known = listedPerson(look.state, person);
  if (known === null) return null;
  const { firstName, companions } = detailsOf(look, person);
  return {
    person,
    firstName,
    role: known.role,
    companions: companions.map((companion) => companion.firstName),
    line: look.text(known.line),
  };
}

/** Whether nobody of the other side is there. */
function isAlone(state: State, { people }: ReadOnly<RoundGroup>, person: PersonId): boolean {
  const role = state.people[person]?.role;
  return !people.some((id) => {
    const other = state.people[id];
    return other !== undefined && other.role !== role && isPresent(other);
  });
}
