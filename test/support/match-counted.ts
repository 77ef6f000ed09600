import type { MatchQuality } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchInput, PastGroup } from '../../shared/match/match-input.ts';
import type { MatchedGroup } from '../../shared/match/match.ts';
import {
  latestGroups,
  membersOf,
  metIn,
  pairKey,
  pairsOf,
  sideOf,
  tiedPairs,
  type Seen,
} from './match-seen.ts';

type Counted = Omit<MatchQuality, 'broken' | 'advice'>;

/** Customer and colleague who met before; not those who are inseparable, nor, with `nobody`, who just go on. */
function repeatsOf(seen: Seen): [PersonId, PersonId][] {
  const { input, groups } = seen;
  const met = metIn(input.history.flatMap((round) => round.groups));
  const goesOn = metIn(input.settings.moveRule === 'nobody' ? latestGroups(input) : []);
  const tied = tiedPairs(input);
  const isNew = (key: string): boolean => !met.has(key) || goesOn.has(key) || tied.has(key);
  return groups.flatMap((group) =>
    sideOf(seen, group, 'customer').flatMap((guest) =>
      sideOf(seen, group, 'colleague')
        .map(({ id }): [PersonId, PersonId] => [guest.id, id])
        .filter(([a, b]) => !isNew(pairKey(a, b))),
    ),
  );
}

const seatsOf = ({ tables, people }: MatchInput): (number | null)[] => [
  ...tables.map(({ number }) => number),
  ...people.flatMap(({ table }) => (table === null ? [] : [table])),
];

/**
 * A group that has a table to itself sits where side A would. Numbers are places only where nobody knows
 * of any table; else a group without one, or with one that is no more, is nowhere.
 */
function placeOf(input: MatchInput, { table, side, number }: PastGroup | MatchedGroup): string {
  const seats = seatsOf(input);
  if (seats.length === 0) return `number ${number}`;
  return seats.includes(table) ? `table ${table} ${side ?? 'A'}` : 'nowhere';
}

/** The zone of a table of the hall, or of one that only the roster knows. */
const zoneOf = ({ tables, people }: MatchInput, table: number | null): string | null =>
  [...tables.map(({ number, zone }) => ({ table: number, zone })), ...people].find(
    (seat) => table !== null && seat.table === table,
  )?.zone ?? null;

interface Walk {
  moves: boolean;
  far: boolean;
}

const goesFar = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && from !== to;

/** How somebody comes to their group: from the latest round, or into the first one from their roster seat. */
function walkOf({ input, groupOf, person }: Seen, id: PersonId): Walk {
  const now = groupOf.get(id);
  if (now === undefined) return { moves: false, far: false };
  const to = zoneOf(input, now.table);
  if (input.history.length === 0) return { moves: false, far: goesFar(person.get(id)?.zone ?? null, to) };
  const before = latestGroups(input).find(({ people }) => people.includes(id));
  if (before === undefined) return { moves: false, far: false };
  return {
    moves: placeOf(input, before) !== placeOf(input, now),
    far: goesFar(zoneOf(input, before.table), to),
  };
}

function teamsOf(seen: Seen): Pick<Counted, 'mixedTeams' | 'teamGroups'> {
  const several = seen.groups
    .map((group) => sideOf(seen, group, 'colleague'))
    .filter((colleagues) => colleagues.length > 1)
    .map((colleagues) => new Set(colleagues.flatMap(({ team }) => (team === null ? [] : [team]))));
  return { mixedTeams: several.filter(({ size }) => size > 1).length, teamGroups: several.length };
}

function facesOf({ input, groups }: Seen): Pick<Counted, 'newFaces' | 'pairs'> {
  const met = metIn(input.history.flatMap((round) => round.groups));
  const pairs = groups.flatMap(({ people }) => pairsOf(people));
  return { newFaces: pairs.filter(([a, b]) => !met.has(pairKey(a, b))).length, pairs: pairs.length };
}

function sitOutsOf({ input, out }: Seen): Pick<Counted, 'satOut' | 'satOutAgain'> {
  const earlier = new Set(input.history.flatMap(({ satOut }) => satOut));
  return { satOut: out.size, satOutAgain: [...out.keys()].filter((id) => earlier.has(id)).length };
}

/** The quality of a match in numbers, counted on its groups alone. */
export function counted(seen: Seen): Counted {
  const sizes = seen.groups.map(({ people }) => people.length);
  const matched = seen.groups.flatMap((group) => membersOf(seen, group));
  const walks = seen.input.people.map(({ id }) => walkOf(seen, id));
  return {
    groups: seen.groups.length,
    customers: matched.filter(({ role }) => role === 'customer').length,
    colleagues: matched.filter(({ role }) => role === 'colleague').length,
    smallest: sizes.length === 0 ? 0 : Math.min(...sizes),
    largest: Math.max(0, ...sizes),
    unmatched: seen.input.people.filter(({ id }) => !seen.groupOf.has(id) && !seen.out.has(id)).length,
    repeats: repeatsOf(seen),
    ...teamsOf(seen),
    ...facesOf(seen),
    movers: walks.filter(({ moves }) => moves).length,
    farWalks: walks.filter(({ far }) => far).length,
    ...sitOutsOf(seen),
  };
}
