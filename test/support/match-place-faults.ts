import type { MatchTable } from '../../shared/match/match-input.ts';
import type { MatchedGroup } from '../../shared/match/match.ts';
import { membersOf, namesIn, type Seen } from './match-seen.ts';

const twice = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

const sharing = ({ groups }: Seen, table: number): number =>
  groups.filter((group) => group.table === table).length;

/** A table that only the roster knows counts as well, and one where groups that go on were. */
function knownTable(
  { input }: Seen,
  table: number,
): Pick<MatchTable, 'sides'> & { zones: (string | null)[] } {
  const found = input.tables.find(({ number }) => number === table);
  if (found !== undefined) return { sides: found.sides, zones: [found.zone] };
  const seats = input.people.filter((person) => person.table === table);
  const goesOn = input.history.at(-1)?.groups.some((past) => past.table === table) ?? false;
  return { sides: 2, zones: [...seats.map(({ zone }) => zone), ...(goesOn ? [null] : [])] };
}

/** One group alone has a side only when somebody in it was given one. */
function sideIsRight({ input }: Seen, { table, side, people }: MatchedGroup, groups: number): boolean {
  if (groups > 1 || side === null) return groups < 2 || side !== null;
  const seats = [
    ...input.people.filter(({ id }) => people.includes(id)),
    ...input.history
      .flatMap((round) => round.groups)
      .filter((past) => past.people.some((id) => people.includes(id))),
  ];
  return seats.some((seat) => seat.table === table && seat.side === side);
}

function placeIsRight(seen: Seen, group: MatchedGroup): boolean {
  const { table, zone, side } = group;
  if (table === null) return zone === null && side === null;
  const { sides, zones } = knownTable(seen, table);
  const groups = sharing(seen, table);
  return zones.includes(zone) && groups <= sides && sideIsRight(seen, group, groups);
}

/** Numbers and places are used once; a side is said only where two groups share a table. */
export function placeFaults(seen: Seen): string[] {
  const { groups } = seen;
  const places = groups.flatMap(({ table, side }) => (table === null ? [] : [`table ${table}${side ?? ''}`]));
  return [
    ...twice(groups.map(({ number }) => `number ${number}`)).map((key) => `twice: ${key}`),
    ...twice(places).map((key) => `twice: ${key}`),
    ...groups.filter((group) => !placeIsRight(seen, group)).map((group) => `place: ${namesIn(group)}`),
  ];
}

/** First rounds are numbered 1, 2, 3 … in walking order of the hall; tables are shared, or lacking, only where they must be. */
export function firstPlaceFaults(seen: Seen): string[] {
  const { input, groups } = seen;
  if (input.history.length > 0 || input.keep !== null) return [];
  const walking = input.tables.flatMap(({ number }) => [`${number} `, `${number} A`, `${number} B`]);
  const order = groups
    .filter(({ table }) => table === null || input.tables.some(({ number }) => number === table))
    .sort((a, b) => a.number - b.number)
    .map(({ table, side }) => (table === null ? Infinity : walking.indexOf(`${table} ${side ?? ''}`)));
  const lacking = groups.filter(({ table }) => table === null).length;
  const places = placesOf(seen);
  return [
    ...(groups.some(({ number }) => number > groups.length || number < 1)
      ? ['numbers beyond the groups']
      : []),
    ...(order.some((at, index) => at < (order[index - 1] ?? 0)) ? ['numbers against walking order'] : []),
    ...(lacking <= Math.max(0, groups.length - places) ? [] : [`${lacking} groups without a table`]),
    ...sharedWithoutNeed(seen),
  ];
}

const placesOf = ({ input }: Seen): number => input.tables.reduce((sum, { sides }) => sum + sides, 0);

function sharedWithoutNeed({ input, groups }: Seen): string[] {
  if (input.people.some(({ table, seatNeeds }) => table !== null || seatNeeds.length > 0)) return [];
  const shared = groups.filter(({ side }) => side === 'B').length;
  return shared <= Math.max(0, groups.length - input.tables.length) ? [] : [`${shared} tables shared`];
}

interface Asking {
  group: MatchedGroup;
  /** Places with all the marks which people of this group need, of those that some table has. */
  places: string[];
}

const placesAt = ({ number, sides }: MatchTable): string[] =>
  (sides === 1 ? ['A'] : ['A', 'B']).map((side) => `${number} ${side}`);

function askingOf(seen: Seen, group: MatchedGroup): Asking {
  const offered = new Set(seen.input.tables.flatMap(({ marks }) => marks));
  const needs = membersOf(seen, group).flatMap(({ seatNeeds }) =>
    seatNeeds.filter((mark) => offered.has(mark)),
  );
  const suiting = seen.input.tables.filter(({ marks }) => needs.every((need) => marks.includes(need)));
  return { group, places: needs.length === 0 ? [] : suiting.flatMap(placesAt) };
}

const isContent = ({ group, places }: Asking): boolean =>
  places.some((place) => place.startsWith(`${group.table} `));

/** Gives one more group a place, moving others on where that helps. */
function seat(asking: Asking, taken: Map<string, Asking>, tried: Set<string>): boolean {
  return asking.places.some((place) => {
    if (tried.has(place)) return false;
    tried.add(place);
    const holder = taken.get(place);
    if (holder !== undefined && !seat(holder, taken, tried)) return false;
    taken.set(place, asking);
    return true;
  });
}

/** MATCH-25: nobody is without a place that they need while all who need one could have theirs. */
export function accessFaults(seen: Seen): string[] {
  if (seen.input.history.length > 0) return [];
  const asking = seen.groups.map((group) => askingOf(seen, group)).filter(({ places }) => places.length > 0);
  const taken = new Map<string, Asking>();
  const could = asking.filter((each) => seat(each, taken, new Set())).length;
  const content = asking.filter(isContent).length;
  return content < could ? [`${could} groups could have the place they need, ${content} have it`] : [];
}
