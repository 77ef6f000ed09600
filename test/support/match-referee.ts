import type { MatchInput } from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { bothSidesFaults, jobFaults, onceFaults, sitOutFaults } from './match-attendance-faults.ts';
import { breachesOf, type Breach } from './match-breaches.ts';
import { counted } from './match-counted.ts';
import { accessFaults, firstPlaceFaults, placeFaults } from './match-place-faults.ts';
import { namesOf } from './match-room.ts';
import { pairKey, see, type Seen } from './match-seen.ts';
import { groupCountFaults, sizeFaults } from './match-sizes.ts';

/** A broken rule of the sheet and one of the groups are the same when neither names anybody beside the other. */
const isSame = (a: Breach, b: Breach): boolean =>
  a.rule === b.rule &&
  (a.people.every((id) => b.people.includes(id)) || b.people.every((id) => a.people.includes(id)));

const inWords = ({ rule, people }: Breach): string => `${rule} ${namesOf(people)}`;

/** Whoever asked to sit out may be named with those whom the crew pinned them to. */
const isHeeded = ({ groupOf }: Seen, { people }: Breach): boolean => people.every((id) => groupOf.has(id));

/** MATCH-40: what is broken is named, and what is named is broken. */
export function namingFaults(seen: Seen, { quality }: Match): string[] {
  const breaches = breachesOf(seen);
  /** Where there are no tables at all, nobody looks for a marked one. */
  const mustBeNamed = ({ rule }: Breach): boolean => rule !== 'access' || seen.input.tables.length > 0;
  return [
    ...breaches
      .filter((breach) => mustBeNamed(breach) && !quality.broken.some((each) => isSame(each, breach)))
      .map((breach) => `broken and not named: ${inWords(breach)}`),
    ...quality.broken
      .filter((each) => each.rule !== 'pinned' || isHeeded(seen, each))
      .filter((each) => !breaches.some((breach) => isSame(each, breach)))
      .map((each) => `named and not broken: ${inWords(each)}`),
  ];
}

/** MATCH-37: the sheet counts what is true of the groups. */
export function countFaults(seen: Seen, { quality }: Match): string[] {
  const { repeats, ...numbers } = counted(seen);
  const keysOf = (pairs: Match['quality']['repeats']): string =>
    pairs
      .map(([a, b]) => pairKey(a, b))
      .sort()
      .join(', ');
  const wrong = (Object.keys(numbers) as (keyof typeof numbers)[])
    .filter((key) => numbers[key] !== quality[key])
    .map((key) => `the sheet says ${key} ${quality[key]}, counted ${numbers[key]}`);
  const same = keysOf(quality.repeats) === keysOf(repeats);
  return same
    ? wrong
    : [...wrong, `repeats: ${quality.repeats.length} on the sheet, ${repeats.length} counted`];
}

/** Everything that is wrong with a match, from the words of the rules alone; nothing when it is right. */
export function faultsOf(input: MatchInput, match: Match): string[] {
  const seen = see(input, match);
  return [
    ...onceFaults(seen, match),
    ...bothSidesFaults(seen),
    ...sitOutFaults(seen),
    ...sizeFaults(seen),
    ...groupCountFaults(seen),
    ...jobFaults(seen),
    ...placeFaults(seen),
    ...firstPlaceFaults(seen),
    ...accessFaults(seen),
    ...namingFaults(seen, match),
    ...countFaults(seen, match),
  ];
}
