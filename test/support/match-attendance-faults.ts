import { jobs } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchPerson } from '../../shared/match/match-input.ts';
import type { MatchedGroup } from '../../shared/match/match.ts';
import { nameOf } from './match-room.ts';
import { boundSets, namesIn, sideOf, tiesOf, type Dealt, type Seen } from './match-seen.ts';
import { boundPeople, goesOn, isFull } from './match-sizes.ts';

/** MATCH-10: everybody present once, and nobody else. */
export function onceFaults({ input }: Seen, { groups, satOut }: Dealt): string[] {
  const times = new Map<PersonId, number>();
  const listed = [...groups.flatMap(({ people }) => people), ...satOut.map(({ person }) => person)];
  for (const id of listed) times.set(id, (times.get(id) ?? 0) + 1);
  const present = new Set(input.people.map(({ id }) => id));
  return [
    ...listed.filter((id) => !present.has(id)).map((id) => `not present: ${nameOf(id)}`),
    ...input.people
      .filter(({ id }) => times.get(id) !== 1)
      .map(({ id }) => `${times.get(id) ?? 0} times: ${nameOf(id)}`),
  ];
}

export const bothSidesFaults = (seen: Seen): string[] =>
  seen.groups
    .filter((group) => sideOf(seen, group, 'customer').length * sideOf(seen, group, 'colleague').length === 0)
    .map((group) => `one side only: ${namesIn(group)}`);

/** A wave needs a reason, too: parts of the hall that take turns, or no room for another colleague anywhere. */
function waveIsRight(seen: Seen, person: MatchPerson, bound: ReadonlySet<string>): boolean {
  if (seen.input.settings.waves > 1 || goesOn(seen)) return seen.groups.length > 0;
  if (person.role === 'customer' || seen.groups.length === 0) return false;
  return bound.has(person.id) || seen.groups.every((group) => isFull(seen, group));
}

/** Who sits out for the reason that is given, and who is given a reason and should not be. */
export function sitOutFaults(seen: Seen): string[] {
  const { input, out } = seen;
  const there = input.people.filter(({ id }) => out.get(id) !== 'asked');
  const missing = new Set(there.map(({ role }) => role)).size < 2;
  const bound = boundPeople(seen);
  const withWhoAsked = new Set(
    boundSets(
      input.people.map(({ id }) => id),
      tiesOf(input.people),
    )
      .filter((set) => set.some((id) => seen.person.get(id)?.sitsOut))
      .flat(),
  );
  const isRight = (person: MatchPerson): boolean => {
    const why = out.get(person.id);
    if (why === 'asked') return person.sitsOut || withWhoAsked.has(person.id);
    if (person.sitsOut) return false;
    if (why === 'otherSideMissing') return missing;
    return why === undefined ? !missing : !missing && waveIsRight(seen, person, bound);
  };
  return input.people
    .filter((person) => !isRight(person))
    .map(({ id }) => `sits out, or does not, without reason: ${nameOf(id)} ${out.get(id) ?? 'in a group'}`);
}

function jobsAreRight(seen: Seen, group: MatchedGroup): boolean {
  const colleagues = sideOf(seen, group, 'colleague').map(({ id }) => id);
  const given = Object.values(group.jobs);
  const [asks, words, time, watch] = jobs.map((job) => given.filter((each) => each === job).length);
  const done = `${asks} ${words} ${time}`;
  const eachHasOne = given.length === colleagues.length && colleagues.every((id) => id in group.jobs);
  return eachHasOne && (done === '1 1 1' || (watch === 0 && /^1 [01] [01]$/.test(done)));
}

/** MATCH-36: each colleague has a job, no customer has; somebody asks, and several only watch when all else is done. */
export const jobFaults = (seen: Seen): string[] =>
  seen.groups.filter((group) => !jobsAreRight(seen, group)).map((group) => `jobs: ${namesIn(group)}`);
