import type { Job } from '../../contract/cards/match.ts';
import type { ConsoleGroupCard, GroupCard, NamedPerson } from '../../contract/cards/round.ts';
import type { GroupId, PersonId } from '../../contract/ids.ts';
import type { DealtGroup } from '../facts.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Look } from './look.ts';
import { crewNameOf, detailsOf, listedPerson } from './names.ts';
import { roundNow } from './round-now.ts';

const placeOf = ({ number, table, zone, side }: ReadOnly<DealtGroup>) => ({ number, table, zone, side });

/** A roster may have made a customer of somebody since. */
const jobOf = ({ state }: Look, { jobs }: ReadOnly<DealtGroup>, person: PersonId): Job | null =>
  state.people[person]?.role === 'colleague' ? (jobs[person] ?? null) : null;

/** Where one person goes now, and whom they meet: first names and roles, and nothing else of anybody. */
export function groupCard(look: Look, person: PersonId): GroupCard | undefined {
  const now = roundNow(look.state);
  const group = now?.round.groups[now.round.groupOf[person] ?? ('' as GroupId)];
  if (now === null || group === undefined) return undefined;
  const others = group.people.filter((other) => other !== person).map((other) => otherPerson(look, other));
  return {
    segment: now.segment,
    ...placeOf(group),
    job: jobOf(look, group, person),
    others: others.filter((other) => other !== null),
  };
}

function otherPerson(look: Look, person: PersonId): GroupCard['others'][number] | null {
  const known = listedPerson(look.state, person);
  if (known === null) return null;
  const { firstName, companions } = detailsOf(look, person);
  return { firstName, role: known.role, companions: companions.map((companion) => companion.firstName) };
}

/** A group of the running round, for the crew. */
export function consoleGroupCard(look: Look, id: GroupId): ConsoleGroupCard | undefined {
  const now = roundNow(look.state);
  const group = now?.round.groups[id];
  if (now === null || group === undefined) return undefined;
  const people = group.people.flatMap((person) => {
    const named = namedPerson(look, person);
    return named === null ? [] : [{ ...named, job: jobOf(look, group, person) }];
  });
  return { id: group.id, segment: now.segment, ...placeOf(group), people };
}

/** A person as the crew reads them; null for an id that is in no list. */
export function namedPerson(look: Look, person: PersonId): NamedPerson | null {
  const known = listedPerson(look.state, person);
  return known === null ? null : { person, name: crewNameOf(look, person), role: known.role };
}
