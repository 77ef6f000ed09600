import type { BrokenRule, BrokenWhy, HardRule } from '../contract/cards/match.ts';
import type { Costs } from './costs.ts';
import { capOf } from './draft.ts';
import type { MatchedGroup } from './match.ts';
import { ACQUAINTED, KEPT_APART, MANAGES, TIED } from './past.ts';
import { NOWHERE, spotAt, tableOf, type Spot } from './spots.ts';

/** Every hard rule that the groups break, with the people and the reason. */
export function brokenRules(
  costs: Costs,
  groups: readonly MatchedGroup[],
  members: readonly (readonly number[])[],
): BrokenRule[] {
  const broken = groups.flatMap((group, index) => {
    const people = members[index] ?? [];
    return [
      ...brokenPairs(costs, people),
      ...brokenGroup(costs, people),
      ...brokenAccess(costs, people, { spot: spotAt(costs.spots, group), alone: group.side === null }),
    ];
  });
  return [...broken, ...brokenTies(costs, members), ...brokenPins(costs, members)];
}

const rule = (costs: Costs, name: HardRule, people: readonly number[], why: BrokenWhy): BrokenRule => ({
  rule: name,
  people: costs.hall.idsOf(people),
  why,
});

const pairRules: readonly (readonly [number, HardRule])[] = [
  [ACQUAINTED, 'acquainted'],
  [KEPT_APART, 'apart'],
  [MANAGES, 'ownManager'],
];

function brokenPairs(costs: Costs, members: readonly number[]): BrokenRule[] {
  const { hall, past } = costs;
  return members.flatMap((a, index) =>
    members.slice(index + 1).flatMap((b) => {
      const bits = past.pairs[a * hall.people.length + b] ?? 0;
      const counts = (bits & TIED) === 0 ? bits : bits & KEPT_APART;
      return pairRules
        .filter(([bit]) => counts & bit)
        .map(([, name]) => rule(costs, name, [a, b], 'noOtherWay'));
    }),
  );
}

function brokenGroup(costs: Costs, members: readonly number[]): BrokenRule[] {
  const { hall } = costs;
  const colleagues = members.filter((member) => hall.customer[member] !== 1);
  const broken: BrokenRule[] = [];
  if (costs.oneTeam(members)) broken.push(rule(costs, 'oneTeam', colleagues, whyOneTeam(costs)));
  const cap = capOf(costs, members);
  if (colleagues.length > cap) {
    const asked = members.filter((member) => colleagues.length > (hall.cap[member] ?? Infinity));
    broken.push(rule(costs, 'groupSize', asked, 'noOtherWay'));
  }
  return broken;
}

function whyOneTeam({ hall }: Costs): BrokenWhy {
  const teams = new Set(hall.people.flatMap(({ role, team }) => (role === 'colleague' ? [team] : [])));
  return teams.size === 1 ? 'onlyOneTeam' : 'noOtherWay';
}

/** Where a group is; one alone has its whole table. */
interface Seat {
  spot: Spot;
  alone: boolean;
}

/** Whoever needs a certain seat and has another; without tables nobody can have one. */
function brokenAccess(costs: Costs, members: readonly number[], { spot, alone }: Seat): BrokenRule[] {
  const { hall, spots } = costs;
  if (spots.onlyNumbers) return [];
  const marks = spot === NOWHERE ? 0 : (spots.marks[tableOf(spot)] ?? 0);
  return members.flatMap((member) => {
    const needs = hall.needs[member] ?? 0;
    if ((marks & needs) === needs) return leavesPlace(costs, member, { spot, alone });
    return [rule(costs, 'access', [member], isOffered(costs, needs) ? 'noOtherWay' : 'noMarkedSeat')];
  });
}

/** A customer who had such a place before and did not keep it. */
function leavesPlace(costs: Costs, member: number, { spot, alone }: Seat): BrokenRule[] {
  const last = costs.past.last[member] ?? NOWHERE;
  const stays = last === spot || (alone && tableOf(last) === tableOf(spot));
  if (stays || !hadPlace(costs, member, last)) return [];
  return [rule(costs, 'access', [member], 'noOtherWay')];
}

const hadPlace = (costs: Costs, member: number, last: Spot): boolean =>
  costs.hall.customer[member] === 1 &&
  last !== NOWHERE &&
  costs.needs(member) !== 0 &&
  costs.meets(member, last);

/** People whom the crew put together and who are not, because some of them sit out. */
function brokenPins(costs: Costs, members: readonly (readonly number[])[]): BrokenRule[] {
  return costs.rules.pins.flatMap((pin) => {
    const together = members.some((people) => pin.every((person) => people.includes(person)));
    return together || pin.length < 2 ? [] : [rule(costs, 'pinned', pin, 'noOtherWay')];
  });
}

/** Whether the hall has as many seats with these marks as people who need them. */
function isOffered({ hall, spots }: Costs, needs: number): boolean {
  const tables = [...spots.marks].filter((marks) => (marks & needs) === needs).length;
  const wanted = [...hall.needs].filter((other) => other !== 0 && (other & needs) === needs).length;
  return tables >= wanted;
}

/** Whether somebody names another as theirs: then the pair was listed at the first of the two. */
function tells({ hall }: Costs, person: number, other: number): boolean {
  const id = hall.people[other]?.id;
  return id !== undefined && hall.people[person]?.inseparableFrom.includes(id) === true;
}

/** People who belong together and are not. */
function brokenTies(costs: Costs, members: readonly (readonly number[])[]): BrokenRule[] {
  const groupOf = new Map(members.flatMap((people, group) => people.map((person) => [person, group])));
  return costs.hall.people.flatMap(({ inseparableFrom }, person) =>
    inseparableFrom.flatMap((id) => {
      const other = costs.hall.indexOf.get(id);
      const isTold = other === undefined || (other < person && tells(costs, other, person));
      if (isTold || groupOf.get(other) === groupOf.get(person)) return [];
      return [rule(costs, 'together', [person, other], 'noOtherWay')];
    }),
  );
}
