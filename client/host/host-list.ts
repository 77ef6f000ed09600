import { groupLook, type GroupLook } from '../../shared/contract/cards/gathered.ts';
import type { ZonePersonCard } from '../../shared/contract/cards/people.ts';
import type { ConsoleGroupCard } from '../../shared/contract/cards/round.ts';
import type { GroupId, PersonId } from '../../shared/contract/ids.ts';
import { finds } from '../console/kit/find.ts';

export interface ListedGroup {
  card: ConsoleGroupCard;
  look: GroupLook;
  people: ZonePersonCard[];
}

/** One list, who needs the host first. */
export interface HostList {
  /** Red before amber, and who waits longest first. */
  now: ListedGroup[];
  awaited: ZonePersonCard[];
  /** Here, and at no table of the round. */
  loose: ZonePersonCard[];
  tables: ListedGroup[];
  gone: ZonePersonCard[];
}

export interface Listed {
  people: readonly ZonePersonCard[];
  groups: readonly ConsoleGroupCard[];
  nowMs: number;
  /** What was typed into the search field. */
  typed: string;
}

const byTable = (a: ZonePersonCard, b: ZonePersonCard): number =>
  (a.table ?? Infinity) - (b.table ?? Infinity) || a.name.localeCompare(b.name);
const byNumber = (a: ListedGroup, b: ListedGroup): number => a.card.number - b.card.number;
const byNeed = (a: ListedGroup, b: ListedGroup): number =>
  Number(b.look === 'red') - Number(a.look === 'red') || a.card.sinceMs - b.card.sinceMs || byNumber(a, b);

const needsHost = ({ look }: ListedGroup): boolean => look === 'red' || look === 'amber';
export const isHere = ({ attendance }: ZonePersonCard): boolean =>
  attendance === 'arrived' || attendance === 'late';
const isAwaited = ({ attendance }: ZonePersonCard): boolean =>
  attendance === 'expected' || attendance === 'steppedOut';

/** The person's own card, or what the group says of them until it comes. */
const peopleOf = (
  { people, table, id }: ConsoleGroupCard,
  known: ReadonlyMap<PersonId, ZonePersonCard>,
): ZonePersonCard[] =>
  people.map(
    ({ person, name, role }) =>
      known.get(person) ?? {
        ...{ person, name, role, attendance: 'arrived', needs: [], companions: [] },
        ...{ table, group: id, sitsOut: null },
      },
  );

function groupsOf({ people, groups, nowMs, typed }: Listed): ListedGroup[] {
  const known = new Map(people.map((one) => [one.person, one]));
  return groups
    .map((card) => ({ card, look: groupLook(card, nowMs), people: peopleOf(card, known) }))
    .filter((group) => group.people.some(({ name }) => finds(typed, name)));
}

export function hostList(listed: Listed): HostList {
  const groups = groupsOf(listed);
  const inGroups = new Set<GroupId>(listed.groups.map(({ id }) => id));
  const alone = listed.people
    .filter(({ group, name }) => (group === null || !inGroups.has(group)) && finds(listed.typed, name))
    .sort(byTable);
  return {
    now: groups.filter(needsHost).sort(byNeed),
    awaited: alone.filter(isAwaited),
    loose: alone.filter(isHere),
    tables: groups.filter((group) => !needsHost(group)).sort(byNumber),
    gone: alone.filter((person) => !isHere(person) && !isAwaited(person)),
  };
}

export const peopleIn = ({ now, awaited, loose, tables, gone }: HostList): number =>
  [...now, ...tables].reduce((sum, { people }) => sum + people.length, 0) +
  [awaited, loose, gone].reduce((sum, people) => sum + people.length, 0);
