import type { HardRule } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchPerson } from '../../shared/match/match-input.ts';
import type { MatchedGroup } from '../../shared/match/match.ts';
import {
  boundSets,
  lastSeat,
  membersOf,
  pairKey,
  pairsOf,
  sideOf,
  tiedPairs,
  tiesOf,
  willing,
  type Seen,
} from './match-seen.ts';

/** A hard rule that these groups break, and whom it concerns. */
export interface Breach {
  rule: HardRule;
  people: PersonId[];
}

const idsIn = (people: readonly MatchPerson[]): PersonId[] => people.map(({ id }) => id);

const tooManyColleagues = (seen: Seen, group: MatchedGroup): Breach[] => {
  const most = sideOf(seen, group, 'colleague').length;
  return membersOf(seen, group)
    .filter(({ maxColleagues }) => maxColleagues !== null && most > maxColleagues)
    .map(({ id }) => ({ rule: 'groupSize', people: [id] }));
};

/** All from one team that is known. */
export function isOneTeam(colleagues: readonly MatchPerson[]): boolean {
  const teams = new Set(colleagues.map(({ team }) => team));
  return colleagues.length > 1 && teams.size === 1 && !teams.has(null);
}

const pairRules: readonly [HardRule, (a: MatchPerson, b: MatchPerson) => boolean][] = [
  ['ownManager', (a, b) => a.manager === b.id || b.manager === a.id],
  ['acquainted', (a, b) => a.role !== b.role && (a.knows.includes(b.id) || b.knows.includes(a.id))],
];

/** Whoever is inseparable wants to be together, whatever else they are to each other. */
const pairBreaches = (seen: Seen, group: MatchedGroup, tied: ReadonlySet<string>): Breach[] =>
  pairsOf(membersOf(seen, group))
    .filter(([a, b]) => !tied.has(pairKey(a.id, b.id)))
    .flatMap(([a, b]) =>
      pairRules.filter(([, holds]) => holds(a, b)).map(([rule]) => ({ rule, people: [a.id, b.id] })),
    );

function apartBreaches({ input, groupOf }: Seen): Breach[] {
  const together = input.apart.filter(([a, b]) => {
    const group = groupOf.get(a);
    return a !== b && group !== undefined && group === groupOf.get(b);
  });
  const once = new Map(together.map(([a, b]) => [[a, b].sort().join(' '), [a, b]]));
  return [...once.values()].map((people) => ({ rule: 'apart', people }));
}

const separated = ({ groupOf }: Seen, people: readonly PersonId[]): boolean =>
  new Set(people.map((id) => groupOf.get(id)?.number ?? null)).size > 1;

/** A set of tied people who are not in one group, nor all out. */
function togetherBreaches(seen: Seen): Breach[] {
  const there = willing(seen.input);
  return boundSets(idsIn(there), tiesOf(there))
    .filter((people) => separated(seen, people))
    .map((people) => ({ rule: 'together', people }));
}

/** Pins are heeded when all who are willing are in one group; who is pinned does not wait for another wave. */
function pinBreaches(seen: Seen): Breach[] {
  const there = new Set(idsIn(willing(seen.input)));
  return seen.input.pins
    .map((pin) => pin.filter((id) => there.has(id)))
    .filter((people) => people.length > 1)
    .filter((people) => separated(seen, people) || people.some((id) => !seen.groupOf.has(id)))
    .map((people) => ({ rule: 'pinned', people }));
}

/** Whether a table has all that somebody needs. */
const suits = (seen: Seen, table: number | null, { seatNeeds }: MatchPerson): boolean => {
  const found = seen.input.tables.find(({ number }) => number === table);
  return found !== undefined && seatNeeds.every((mark) => found.marks.includes(mark));
};

/** A customer had a place that suits them, and it is another one now. Whoever is alone there has no side. */
function lostTheirPlace(seen: Seen, person: MatchPerson, group: MatchedGroup): boolean {
  const last = lastSeat(seen.input, person.id);
  if (person.role === 'colleague' || last === undefined || !suits(seen, last.table, person)) return false;
  const crossed = last.side !== null && group.side !== null && last.side !== group.side;
  return last.table !== group.table || crossed;
}

function accessBreaches(seen: Seen): Breach[] {
  const needing = seen.input.people.filter(({ seatNeeds }) => seatNeeds.length > 0);
  return needing.flatMap((person): Breach[] => {
    const group = seen.groupOf.get(person.id);
    if (group === undefined) return [];
    if (suits(seen, group.table, person) && !lostTheirPlace(seen, person, group)) return [];
    return [{ rule: 'access', people: [person.id] }];
  });
}

const oneTeamBreaches = (seen: Seen, group: MatchedGroup): Breach[] => {
  const colleagues = sideOf(seen, group, 'colleague');
  return isOneTeam(colleagues) ? [{ rule: 'oneTeam', people: idsIn(colleagues) }] : [];
};

/** Every hard rule that the groups break, counted on the groups. */
export function breachesOf(seen: Seen): Breach[] {
  const tied = tiedPairs(seen.input);
  return [
    ...seen.groups.flatMap((group) => [
      ...tooManyColleagues(seen, group),
      ...pairBreaches(seen, group, tied),
      ...oneTeamBreaches(seen, group),
    ]),
    ...apartBreaches(seen),
    ...togetherBreaches(seen),
    ...pinBreaches(seen),
    ...accessBreaches(seen),
  ];
}
