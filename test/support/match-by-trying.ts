import type { MatchInput } from '../../shared/match/match-input.ts';
import type { MatchedGroup } from '../../shared/match/match.ts';
import { costOfDealt, type Cost } from './match-exact-costs.ts';
import { idsOf } from './match-room.ts';
import type { Meeting } from './min-cost-flow.ts';

/** Every way of giving each of so many things one of so many numbers. */
function* everyWay(things: number, numbers: number): Generator<number[]> {
  for (let way = 0; way < numbers ** things; way += 1) {
    yield Array.from({ length: things }, (_, at) => Math.floor(way / numbers ** at) % numbers);
  }
}

const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);

/** Both sides in every group, and as even as can be. */
function isAllowed(input: MatchInput, groups: readonly MatchedGroup[]): boolean {
  const guests = new Set(idsOf(input.people, 'customer'));
  const counts = groups.map(({ people }) => people.filter((id) => guests.has(id)).length);
  const hosts = groups.map(({ people }, at) => people.length - (counts[at] ?? 0));
  if (Math.min(...counts, ...hosts) === 0) return false;
  return spread(counts) <= 1 && spread(groups.map(({ people }) => people.length)) <= 1;
}

const isLess = (a: Cost, b: Cost): boolean =>
  a.broken < b.broken || (a.broken === b.broken && a.repeats < b.repeats);

/** The least cost of a tiny room without caps, ties and sit-outs: every way is written out and counted. */
export function leastByTrying(input: MatchInput, groups: number): Cost | null {
  let least: Cost | null = null;
  for (const way of everyWay(input.people.length, groups)) {
    const dealt = Array.from({ length: groups }, (_, number): MatchedGroup => {
      const people = input.people.filter((_person, at) => way[at] === number).map(({ id }) => id);
      return { number: number + 1, table: null, zone: null, side: null, people, jobs: {} };
    });
    if (!isAllowed(input, dealt)) continue;
    const cost = costOfDealt(input, { groups: dealt, satOut: [] });
    if (least === null || isLess(cost, least)) least = cost;
  }
  return least;
}

/** The least cost of a choice of meetings in which everybody has as many as the rounds give. */
export function meetingsByTrying(
  meetings: readonly Meeting[],
  { rounds, perRound, guests, hosts }: { rounds: number; perRound: number; guests: number; hosts: number },
): number | null {
  let least: number | null = null;
  for (const way of everyWay(meetings.length, 2)) {
    const chosen = meetings.filter((_, at) => way[at] === 1);
    const count = (key: 'customer' | 'colleague', number: number): number =>
      chosen.filter((each) => each[key] === number).length;
    const complete =
      Array.from({ length: guests }, (_, at) => count('customer', at)).every(
        (each) => each === rounds * perRound,
      ) && Array.from({ length: hosts }, (_, at) => count('colleague', at)).every((each) => each === rounds);
    const cost = chosen.reduce((sum, each) => sum + each.cost, 0);
    if (complete && (least === null || cost < least)) least = cost;
  }
  return least;
}
