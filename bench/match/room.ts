/** Rooms full of nobody in particular, always the same for the same number. */
import { seatMarks } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import {
  wishes,
  type MatchPerson,
  type MatchSettings,
  type MatchTable,
  type PlanInput,
} from '../../shared/match/match-input.ts';
import { Chance } from './chance.ts';
import { tablesFor } from './tables.ts';

/**
 * `plain`: even teams, grades and segments, and no rule that could not hold. `realistic`: uneven teams, managers, needs,
 * small groups, people who stay together, know each other or are kept apart, languages, two groups to a
 * table. `equal`: nothing tells people apart. `oneTeam`: the same, and all colleagues are of one team.
 */
export type RoomKind = 'plain' | 'realistic' | 'equal' | 'oneTeam';

export interface RoomSpec {
  kind: RoomKind;
  customers: number;
  colleagues: number;
  rounds: number;
  seed: number;
}

type Draft = { -readonly [Key in keyof MatchPerson]: MatchPerson[Key] };

const TEAM_SIZE = 25;
const REALISTIC_TEAMS = 12;
const STAFF_OF_A_MANAGER = 12;
const GRADES = 4;
const SEGMENTS = 5;
const NEED_SHARE = 0.05;
const SMALL_GROUP_SHARE = 0.05;
const TOGETHER_SHARE = 0.02;
const KNOWS_SHARE = 0.1;
const OTHER_LANGUAGE_SHARE = 0.08;
const APART_SHARE = 0.02;

function nobody(id: PersonId, role: MatchPerson['role']): Draft {
  return {
    id,
    role,
    team: null,
    grade: null,
    manager: null,
    customerSegment: null,
    languages: [],
    needsLanguage: false,
    zone: null,
    table: null,
    side: null,
    seatNeeds: [],
    maxColleagues: null,
    inseparableFrom: [],
    knows: [],
    sitsOut: false,
  };
}

/** Team k of the uneven ones is 1/k as large as the first. */
function unevenTeam(chance: Chance): number {
  const weights = Array.from({ length: REALISTIC_TEAMS }, (_, team) => 1 / (team + 1));
  let left = chance.share() * weights.reduce((sum, weight) => sum + weight, 0);
  const team = weights.findIndex((weight) => (left -= weight) < 0);
  return Math.max(team, 0);
}

function varyPlainly(customers: Draft[], colleagues: Draft[], chance: Chance): void {
  const teams = Math.max(2, Math.ceil(colleagues.length / TEAM_SIZE));
  for (const [at, person] of colleagues.entries()) {
    person.team = `team ${at % teams}`;
    person.grade = `grade ${chance.below(GRADES)}`;
  }
  for (const person of customers) person.customerSegment = `segment ${chance.below(SEGMENTS)}`;
}

function staff(colleagues: Draft[], chance: Chance): void {
  for (const person of colleagues) person.team = `team ${unevenTeam(chance)}`;
  for (const name of new Set(colleagues.map(({ team }) => team))) {
    const team = colleagues.filter((person) => person.team === name);
    for (const [at, person] of team.entries()) {
      const manager = team[at - (at % STAFF_OF_A_MANAGER)];
      if (manager && manager !== person) person.manager = manager.id;
      person.grade = manager === person ? 'manager' : `grade ${chance.below(GRADES)}`;
    }
  }
}

const someOf = <T>(items: readonly T[], share: number, chance: Chance): T[] =>
  chance.shuffled(items).slice(0, Math.round(items.length * share));

/** Two and two of one side, and one customer with a companion among the colleagues. */
function tieTogether(customers: Draft[], colleagues: Draft[], chance: Chance): void {
  const pairs: (Draft | undefined)[][] = [customers, colleagues].map((side) =>
    someOf(side, TOGETHER_SHARE, chance),
  );
  for (const some of pairs) for (let at = 0; at + 1 < some.length; at += 2) tie(some[at], some[at + 1]);
  const free = (person: Draft): boolean => person.inseparableFrom.length === 0;
  tie(customers.find(free), colleagues.find(free));
}

function tie(one: Draft | undefined, other: Draft | undefined): void {
  if (!one || !other) return;
  one.inseparableFrom = [other.id];
  other.inseparableFrom = [one.id];
}

function nameLanguages(people: Draft[], chance: Chance): void {
  for (const person of people) person.languages = ['en'];
  for (const person of someOf(people, OTHER_LANGUAGE_SHARE, chance)) {
    const other = chance.below(2) === 0 ? 'fi' : 'de';
    const isOnly = person.role === 'customer' && chance.below(2) === 0;
    person.languages = isOnly ? [other] : ['en', other];
    person.needsLanguage = isOnly;
  }
}

function nameNeeds(people: Draft[], chance: Chance): void {
  for (const person of someOf(people, NEED_SHARE, chance)) {
    person.seatNeeds = [seatMarks[chance.below(seatMarks.length)] ?? 'quiet'];
  }
  for (const person of someOf(people, SMALL_GROUP_SHARE, chance)) person.maxColleagues = 2;
}

function acquaint(customers: Draft[], colleagues: Draft[], chance: Chance): void {
  for (const person of someOf(customers, KNOWS_SHARE, chance)) {
    const known = chance.shuffled(colleagues).slice(0, 1 + chance.below(3));
    const others = known.filter(({ inseparableFrom }) => !inseparableFrom.includes(person.id));
    person.knows = others.map(({ id }) => id);
  }
}

function keepApart(customers: Draft[], colleagues: Draft[], chance: Chance): [PersonId, PersonId][] {
  const free = colleagues.filter(({ inseparableFrom }) => inseparableFrom.length === 0);
  return someOf(customers, APART_SHARE, chance).flatMap(({ id }): [PersonId, PersonId][] => {
    const other = free[chance.below(free.length)];
    return other ? [[id, other.id]] : [];
  });
}

function seat(people: Draft[], tables: readonly MatchTable[], chance: Chance): void {
  for (const person of people) {
    const table = tables[chance.below(tables.length)];
    person.zone = table?.zone ?? null;
  }
}

/** People change groups in every round, so every round is worked out in full. */
const settings: MatchSettings = { ratio: null, moveRule: 'colleaguesMove', waves: 1, wishes };

export function room({ kind, customers, colleagues, rounds, seed }: RoomSpec): PlanInput {
  const chance = new Chance(seed);
  const drafts = (count: number, role: MatchPerson['role']): Draft[] =>
    Array.from({ length: count }, () => nobody(chance.hex() as PersonId, role));
  const guests = drafts(customers, 'customer');
  const others = drafts(colleagues, 'colleague');
  const people = chance.shuffled([...guests, ...others]);
  const isReal = kind === 'realistic';
  const tables = tablesFor(Math.min(customers, colleagues), isReal ? 2 : 1);
  if (kind === 'oneTeam') for (const person of others) person.team = 'team 0';
  if (kind === 'plain' || isReal) {
    varyPlainly(guests, others, chance);
    seat(people, tables, chance);
  }
  if (isReal) {
    staff(others, chance);
    tieTogether(guests, others, chance);
    nameLanguages(people, chance);
    nameNeeds(people, chance);
    acquaint(guests, others, chance);
  }
  const apart = isReal ? keepApart(guests, others, chance) : [];
  const seeds = Array.from({ length: rounds }, () => chance.hex());
  const plan = seeds.map((drawn) => ({ settings, seed: drawn, keep: null }));
  return { people, history: [], apart, pins: [], tables, rounds: plan };
}
