import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchPerson, PlanInput } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';

/** What became of a whole plan; a share is null when there was nothing to share out. */
export interface Counts {
  /** Customer and colleague who meet again, counted here and not by the match; inseparable people do not count. */
  repeats: number;
  /** Customers present who are in no group with a colleague, over all rounds. */
  unserved: number;
  /** The rest is what the matches say of themselves. */
  repeatsSaid: number;
  unmatched: number;
  broken: number;
  brokenRules: string;
  mixedTeams: number | null;
  newFaces: number | null;
  /** Rounds that the unluckiest person sat out, less those of the luckiest one of their side; the worse side. */
  satOutSpread: number;
}

const key = (one: PersonId, other: PersonId): string => `${one} ${other}`;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function meetings(match: Match, people: ReadonlyMap<PersonId, MatchPerson>): string[] {
  return match.groups.flatMap((group) => {
    const present = group.people.flatMap((id) => people.get(id) ?? []);
    const customers = present.filter(({ role }) => role === 'customer');
    const colleagues = present.filter(({ role }) => role === 'colleague');
    return customers.flatMap(({ id, inseparableFrom }) =>
      colleagues.flatMap((other) => (inseparableFrom.includes(other.id) ? [] : [key(id, other.id)])),
    );
  });
}

function countRepeats(matches: readonly Match[], people: ReadonlyMap<PersonId, MatchPerson>): number {
  const met = matches.flatMap((match) => meetings(match, people));
  return met.length - new Set(met).size;
}

function countUnserved(match: Match, people: readonly MatchPerson[]): number {
  const colleagues = new Set(people.filter(({ role }) => role === 'colleague').map(({ id }) => id));
  const served = new Set(
    match.groups
      .filter((group) => group.people.some((id) => colleagues.has(id)))
      .flatMap((group) => group.people),
  );
  const waiting = people.filter(({ role, sitsOut }) => role === 'customer' && !sitsOut);
  return waiting.filter(({ id }) => !served.has(id)).length;
}

function spreadOfSitting(matches: readonly Match[], people: readonly MatchPerson[]): number {
  const times = new Map(people.map(({ id }) => [id, 0]));
  for (const { satOut } of matches)
    for (const { person } of satOut) times.set(person, (times.get(person) ?? 0) + 1);
  const spread = (role: MatchPerson['role']): number => {
    const side = people.filter((person) => person.role === role).map(({ id }) => times.get(id) ?? 0);
    return Math.max(...side) - Math.min(...side);
  };
  return Math.max(spread('customer'), spread('colleague'));
}

/** `ownManager/noOtherWay 2, oneTeam/onlyOneTeam 1`; empty when nothing is broken. */
function namesOfBroken(matches: readonly Match[]): string {
  const times = new Map<string, number>();
  for (const { rule, why } of matches.flatMap(({ quality }) => quality.broken)) {
    const name = `${rule}/${why}`;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return [...times].map(([name, count]) => `${name} ${count}`).join(', ');
}

export function counted({ people }: PlanInput, matches: readonly Match[]): Counts {
  const byId = new Map(people.map((person) => [person.id, person]));
  const sum = (of: (match: Match) => number): number => matches.reduce((all, match) => all + of(match), 0);
  return {
    repeats: countRepeats(matches, byId),
    unserved: sum((match) => countUnserved(match, people)),
    repeatsSaid: sum(({ quality }) => quality.repeats.length),
    unmatched: sum(({ quality }) => quality.unmatched),
    broken: sum(({ quality }) => quality.broken.length),
    brokenRules: namesOfBroken(matches),
    mixedTeams: share(
      sum(({ quality }) => quality.mixedTeams),
      sum(({ quality }) => quality.teamGroups),
    ),
    newFaces: share(
      sum(({ quality }) => quality.newFaces),
      sum(({ quality }) => quality.pairs),
    ),
    satOutSpread: spreadOfSitting(matches, people),
  };
}
