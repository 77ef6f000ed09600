import type { MatchQuality, SitOut } from '../contract/cards/match.ts';
import type { ZoneLetter } from '../contract/cards/round.ts';
import { brokenRules } from './broken-rules.ts';
import type { Costs } from './costs.ts';
import type { Match, MatchedGroup } from './match.ts';
import { MET_LAST, TIED, TIMES_MET } from './past.ts';
import { MOST_COLLEAGUES } from './shape.ts';
import { NOWHERE, spotAt, tableOf, zoneLetter, type Spot } from './spots.ts';

/** Three customers to a colleague are the most for a talk. */
const MOST_CUSTOMERS = 3;

type Counted = Pick<
  MatchQuality,
  'repeats' | 'mixedTeams' | 'teamGroups' | 'newFaces' | 'pairs' | 'movers' | 'farWalks'
>;

/** Counts what is true of the groups, whoever made them. */
export function qualityOf(
  costs: Costs,
  { groups, satOut }: Pick<Match, 'groups' | 'satOut'>,
  waves: number,
): MatchQuality {
  const { hall, past } = costs;
  const indices = groups.map((group) => hall.indicesOf(group.people));
  const counted: Counted = {
    repeats: [],
    mixedTeams: 0,
    teamGroups: 0,
    newFaces: 0,
    pairs: 0,
    movers: 0,
    farWalks: 0,
  };
  groups.forEach((group, index) => countGroup(costs, counted, group, indices[index] ?? []));
  const seated = indices.flat();
  const customers = seated.filter((person) => hall.customer[person] === 1).length;
  const sizes = indices.map(({ length }) => length);
  return {
    groups: groups.length,
    customers,
    colleagues: seated.length - customers,
    smallest: sizes.length === 0 ? 0 : Math.min(...sizes),
    largest: Math.max(0, ...sizes),
    unmatched: hall.people.length - seated.length - satOut.length,
    ...counted,
    broken: brokenRules(costs, groups, indices),
    satOut: satOut.length,
    satOutAgain: satOut.filter(({ person }) => (past.satOut[hall.indexOf.get(person) ?? -1] ?? 0) > 0).length,
    advice: adviceFor(
      costs,
      { groups: groups.length, customers, colleagues: seated.length - customers, satOut },
      waves,
    ),
  };
}

function countGroup(costs: Costs, counted: Counted, group: MatchedGroup, members: readonly number[]): void {
  countPairs(costs, counted, members);
  countTeams(costs, counted, members);
  const spot = spotAt(costs.spots, group);
  for (const member of members) countWalk(costs, counted, member, spot);
}

function countPairs({ hall, past, rules }: Costs, counted: Counted, members: readonly number[]): void {
  members.forEach((a, index) => {
    for (const b of members.slice(index + 1)) {
      const bits = past.pairs[a * hall.people.length + b] ?? 0;
      counted.pairs += 1;
      if ((bits & TIMES_MET) === 0) counted.newFaces += 1;
      else if (
        hall.customer[a] !== hall.customer[b] &&
        !(bits & (rules.moveRule === 'nobody' ? TIED | MET_LAST : TIED))
      ) {
        const [customer, colleague] = hall.customer[a] === 1 ? [a, b] : [b, a];
        counted.repeats.push([idOf(hall, customer), idOf(hall, colleague)]);
      }
    }
  });
}

const idOf = (hall: Costs['hall'], index: number) => {
  const id = hall.people[index]?.id;
  if (id === undefined) throw new Error(`nobody has the index ${index}`);
  return id;
};

function countTeams({ hall }: Costs, counted: Counted, members: readonly number[]): void {
  const colleagues = members.filter((member) => hall.customer[member] !== 1);
  if (colleagues.length < 2) return;
  counted.teamGroups += 1;
  const teams = new Set(colleagues.map((member) => hall.team[member]));
  teams.delete(0);
  if (teams.size > 1) counted.mixedTeams += 1;
}

/** From the latest round, or in a first round from the zone of the roster. */
function countWalk(costs: Costs, counted: Counted, member: number, spot: Spot): void {
  const { past } = costs;
  const wasThere = past.wasSeated[member] === 1;
  if (wasThere && past.last[member] !== spot) counted.movers += 1;
  const from = wasThere ? zoneAt(costs, past.last[member] ?? NOWHERE) : zoneOfRoster(costs, member);
  const to = zoneAt(costs, spot);
  if (from !== null && to !== null && from !== to) counted.farWalks += 1;
}

/** Null where there is no table, or one whose zone nobody knows. */
const zoneAt = ({ spots }: Costs, spot: Spot): ZoneLetter | null => spots.zones[tableOf(spot)] ?? null;

/** Where somebody begins; later rounds do not ask the roster. */
const zoneOfRoster = ({ hall, past }: Costs, member: number): ZoneLetter | null =>
  past.rounds > 0 ? null : zoneLetter(hall.people[member]?.zone ?? null);

interface Numbers {
  groups: number;
  customers: number;
  colleagues: number;
  satOut: readonly SitOut[];
}

/** In words on the console: too many colleagues for one round, or too few. */
function adviceFor(
  { hall }: Costs,
  { groups, customers, colleagues, satOut }: Numbers,
  waves: number,
): MatchQuality['advice'] {
  if (groups === 0) return null;
  if (customers > MOST_CUSTOMERS * colleagues) return 'moreColleagues';
  const waiting = satOut.filter(({ person, why }) => why === 'wave' && isColleague(hall, person)).length;
  return waves <= 1 && colleagues + waiting > MOST_COLLEAGUES * customers ? 'useWaves' : null;
}

const isColleague = (hall: Costs['hall'], person: SitOut['person']): boolean =>
  hall.customer[hall.indexOf.get(person) ?? -1] === 0;
