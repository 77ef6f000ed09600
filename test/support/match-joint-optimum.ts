import type { MatchPerson, PlanInput } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { stepsBetween } from '../../shared/match/walk.ts';
import { colleagues, customers, inputOf, seedOf, settingsOf, tables } from './match-room.ts';
import { leastOverRounds } from './min-cost-flow.ts';

/** Customers at tables of their own, and colleagues whose homes are anywhere in the hall. */
export interface WalkingRoom {
  plan: PlanInput;
  perRound: number;
}

/** A room in which nothing but walking counts; the seed scatters the homes of the colleagues. */
export function walkingRoom(
  { guests, hosts, rounds }: { guests: number; hosts: number; rounds: number },
  seed: number,
): WalkingRoom {
  const hall = tables(guests, { sides: 1 }, 3);
  const homeOf = (number: number): number =>
    1 + (parseInt(seedOf(seed * 101 + number).slice(0, 6), 16) % guests);
  const people = [
    ...customers(guests, (number) => ({ table: number, zone: hall[number - 1]?.zone ?? null })),
    ...colleagues(hosts, (number) => ({
      table: homeOf(number),
      zone: hall[homeOf(number) - 1]?.zone ?? null,
    })),
  ];
  const settings = settingsOf({ moveRule: 'colleaguesMove', wishes: ['walk'] });
  const { settings: _one, keep: _none, seed: _seed, ...room } = inputOf(people, { tables: hall });
  return {
    plan: {
      ...room,
      rounds: Array.from({ length: rounds }, (_, round) => ({
        settings,
        seed: seedOf(seed + round),
        keep: null,
      })),
    },
    perRound: hosts / guests,
  };
}

const stepsOf = ({ tables: hall }: PlanInput, from: MatchPerson, to: number | null): number =>
  from.table === null || to === null ? Infinity : stepsBetween(hall, from.table, to);

/** What all colleagues walk in all rounds, each from home to the table of their group. */
export function stepsOfPlan(plan: PlanInput, matches: readonly Match[]): number {
  const person = new Map(plan.people.map((each) => [each.id, each]));
  const walks = matches.flatMap(({ groups }) =>
    groups.flatMap(({ people, table }) =>
      people
        .flatMap((id) => person.get(id) ?? [])
        .filter(({ role }) => role === 'colleague')
        .map((walker) => stepsOf(plan, walker, table)),
    ),
  );
  return walks.reduce((sum, steps) => sum + steps, 0);
}

/** The least that they can walk together when nobody meets twice. */
export function leastSteps({ plan, perRound }: WalkingRoom): number | null {
  const guests = plan.people.filter(({ role }) => role === 'customer');
  const hosts = plan.people.filter(({ role }) => role === 'colleague');
  const meetings = guests.flatMap((guest, customer) =>
    hosts.map((host, colleague) => ({ customer, colleague, cost: stepsOf(plan, host, guest.table) })),
  );
  return leastOverRounds(meetings, plan.rounds.length, perRound);
}
