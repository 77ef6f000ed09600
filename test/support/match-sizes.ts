import type { MatchedGroup } from '../../shared/match/match.ts';
import { idsOf } from './match-room.ts';
import { boundSets, membersOf, namesIn, sideOf, tiesOf, willing, type Seen } from './match-seen.ts';

const MOST_PER_CUSTOMER = 6;

/** How many colleagues a group may have at most: six to a customer, and what its people bear. */
function limitOf(seen: Seen, group: MatchedGroup): number {
  const guests = sideOf(seen, group, 'customer').length;
  const caps = membersOf(seen, group).flatMap(({ maxColleagues }) => maxColleagues ?? []);
  return Math.min(MOST_PER_CUSTOMER * guests, ...caps);
}

export const isFull = (seen: Seen, group: MatchedGroup): boolean =>
  sideOf(seen, group, 'colleague').length >= limitOf(seen, group);

/** People whose groups may have another size: tied, or put together by the crew. */
export function boundPeople({ input }: Seen): Set<string> {
  const there = willing(input);
  const ids = there.map(({ id }) => id);
  return new Set(boundSets(ids, [...tiesOf(there), ...input.pins]).flat());
}

/** Groups that go on as they are keep their sizes, too. */
export const goesOn = ({ input }: Seen): boolean =>
  input.settings.moveRule === 'nobody' && input.history.length > 0;

/** MATCH-11 in words; nothing when the sizes are right. */
export function sizeFaults(seen: Seen): string[] {
  if (goesOn(seen)) return [];
  const bound = boundPeople(seen);
  const untied = seen.groups.filter(({ people }) => !people.some((id) => bound.has(id)));
  const crowded = untied
    .filter((group) => sideOf(seen, group, 'colleague').length > limitOf(seen, group))
    .map((group) => `too many colleagues: ${namesIn(group)}`);
  const usual = untied.filter((group) => membersOf(seen, group).every((one) => one.maxColleagues === null));
  const least = Math.min(...usual.filter((group) => !isFull(seen, group)).map(({ people }) => people.length));
  const larger = usual
    .filter(({ people }) => people.length > least + 1)
    .map((group) => `larger than another group by more than one: ${namesIn(group)}`);
  return [...crowded, ...larger, ...customerFaults(seen, untied)];
}

/** Customers of groups that nobody is tied in differ by one at most, too. */
function customerFaults(seen: Seen, untied: readonly MatchedGroup[]): string[] {
  const counts = untied.map((group) => sideOf(seen, group, 'customer').length);
  const uneven = Math.max(...counts, 0) - Math.min(...counts, Infinity) > 1;
  return uneven ? [`customers in groups: ${counts.sort().join(' ')}`] : [];
}

/** How many groups there are: one to a customer or to as many as planned, but no more than colleagues. */
export function groupCountFaults(seen: Seen): string[] {
  const { input, groups } = seen;
  const mayDiffer = goesOn(seen) || input.settings.waves > 1 || input.keep !== null;
  if (mayDiffer || boundPeople(seen).size > 0) return [];
  const due = groupsDue(seen);
  return groups.length === due ? [] : [`${groups.length} groups where ${due} are due`];
}

function groupsDue({ input, out }: Seen): number {
  const there = input.people.filter(({ id }) => out.get(id) !== 'asked');
  const guests = idsOf(there, 'customer').length;
  const hosts = there.length - guests;
  const wanted = Math.floor(guests / (input.settings.ratio?.customers ?? 1));
  return guests === 0 ? 0 : Math.min(hosts, Math.max(1, wanted));
}
