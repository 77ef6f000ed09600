import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import type { Job, SeatMark } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchInput, MatchPerson, MoveRule, PlanInput } from '../../shared/match/match-input.ts';
import type { Match, MatchedGroup } from '../../shared/match/match.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { faultsOf } from '../support/match-referee.ts';
import { roundOf } from '../support/match-room.ts';
import { sampleHall } from '../support/match-sample.ts';

const jobWords: Record<Job, string> = {
  ask: 'asks',
  keepTheWords: 'keeps the words',
  keepTheTime: 'keeps the time',
  watch: 'watches',
};
const markWords: Record<SeatMark, string> = {
  quiet: 'quiet',
  stepFree: 'step-free',
  loop: 'near the loop',
  nearDoor: 'near the door',
};

interface Told {
  plan: PlanInput;
  nameOf: (id: PersonId) => string;
}

function guestWords({ nameOf }: Told, { id, seatNeeds, maxColleagues }: MatchPerson): string {
  const needs = seatNeeds.map((mark) => markWords[mark]);
  const all = maxColleagues === null ? needs : [...needs, `at most ${maxColleagues} colleagues`];
  return all.length === 0 ? nameOf(id) : `${nameOf(id)} (${all.join(', ')})`;
}

const hostWords = ({ nameOf }: Told, { jobs }: MatchedGroup, { id, team }: MatchPerson): string => {
  const job = jobs[id];
  return `${nameOf(id)}, ${team}, ${job === undefined ? 'no job' : jobWords[job]}`;
};

function line(told: Told, group: MatchedGroup): string {
  const members = group.people.flatMap((id) => told.plan.people.find((each) => each.id === id) ?? []);
  const guests = members.filter(({ role }) => role === 'customer').map((guest) => guestWords(told, guest));
  const hosts = members
    .filter(({ role }) => role === 'colleague')
    .map((host) => hostWords(told, group, host));
  const { table, side, zone } = group;
  return `| ${table}${side ?? ''} | ${zone} | ${guests.join('; ')} | ${hosts.join('; ')} |`;
}

function quality({ quality: sheet, satOut }: Match, { nameOf }: Told): string {
  const waiting = satOut.map(({ person, why }) => `${nameOf(person)} (${why})`);
  const numbers = [
    `${sheet.groups} groups of ${sheet.smallest} to ${sheet.largest}`,
    `${sheet.repeats.length} repeats`,
    `${sheet.newFaces} of ${sheet.pairs} pairs are new`,
    `${sheet.mixedTeams} of ${sheet.teamGroups} groups mix teams`,
    `${sheet.movers} people change their place, ${sheet.farWalks} go to another zone`,
    `broken rules: ${sheet.broken.map(({ rule }) => rule).join(', ') || 'none'}`,
    `sitting out: ${waiting.join(', ') || 'nobody'}`,
  ];
  return `${numbers.join('; ')}.`;
}

function chapter(told: Told, rule: MoveRule, matches: readonly Match[]): string {
  const rounds = matches.map((match, index) =>
    [
      `### Round ${index + 1}`,
      [
        '| Table | Zone | Guests | Colleagues |',
        '| --- | --- | --- | --- |',
        ...match.groups.map((group) => line(told, group)),
      ].join('\n'),
      quality(match, told),
    ].join('\n\n'),
  );
  return [`## With \`${rule}\``, ...rounds].join('\n\n');
}

const opening = `# The match of the sample event

Three rounds of Pull Up a Chair: 23 guests and 59 colleagues came. Written by \`test/match/sample-event.test.ts\`, which
fails when the match changes; what a guest needs of their seat stands after their name.`;

/** Each round with the rounds before it as its past, as the referee wants it. */
const inputsOf = ({ rounds, ...hall }: PlanInput, matches: readonly Match[]): MatchInput[] =>
  rounds.map((round, at) => ({ ...hall, ...round, history: matches.slice(0, at).map(roundOf) }));

describe('the sample event', () => {
  test('[MATCH-15] [MATCH-25] [MATCH-38] three rounds, for people to read', async () => {
    const chapters = (['colleaguesMove', 'swapSides'] as const).map((rule) => {
      const told = sampleHall(rule);
      const matches = planRounds(told.plan);
      const faults = inputsOf(told.plan, matches).flatMap((input, at) =>
        matches.slice(at, at + 1).flatMap((match) => faultsOf(input, match)),
      );
      expect(faults).toEqual([]);
      expect(matches.flatMap(({ quality: sheet }) => [...sheet.repeats, ...sheet.broken])).toEqual([]);
      expect(matches.map(({ quality: sheet }) => [sheet.customers, sheet.colleagues])).toEqual([
        [23, 59],
        [23, 59],
        [23, 59],
      ]);
      return chapter(told, rule, matches);
    });
    const text = await format([opening, ...chapters].join('\n\n'), { parser: 'markdown', printWidth: 110 });
    await expect(text).toMatchFileSnapshot('../../docs/match-of-the-sample.md');
  });
});
