import type { MatchInput } from '../../shared/match/match-input.ts';
import { breachesOf, type Breach } from './match-breaches.ts';
import { counted } from './match-counted.ts';
import { latestGroups, metIn, pairKey, pairsOf, see, tiedPairs, willing, type Dealt } from './match-seen.ts';

export interface Cost {
  broken: number;
  repeats: number;
}

/** Nothing can be mixed where all colleagues are of one team. */
export const isOneTeamHall = ({ people }: MatchInput): boolean =>
  new Set(people.filter(({ role }) => role === 'colleague').map(({ team }) => team)).size === 1;

/** The cost of groups that somebody made; two people are one broken rule, for whatever reasons; no places. */
export function costOfDealt(input: MatchInput, dealt: Dealt): Cost {
  const seen = see(input, dealt);
  const counts = ({ rule }: Breach): boolean =>
    rule !== 'access' && (rule !== 'oneTeam' || !isOneTeamHall(input));
  const breaches = breachesOf(seen).filter(counts);
  const isPair = ({ rule }: Breach): boolean => ['ownManager', 'acquainted', 'apart'].includes(rule);
  const pairs = new Set(breaches.filter(isPair).map(({ people }) => [...people].sort().join(' ')));
  const broken = pairs.size + breaches.filter((breach) => !isPair(breach)).length;
  return { broken, repeats: counted(seen).repeats.length };
}

/** Customer and colleague who would meet again. */
export function metPairs(input: MatchInput): Set<string> {
  const met = metIn(input.history.flatMap(({ groups }) => groups));
  const goesOn = metIn(input.settings.moveRule === 'nobody' ? latestGroups(input) : []);
  const tied = tiedPairs(input);
  const pairs = pairsOf(willing(input)).filter(([a, b]) => a.role !== b.role);
  const keys = pairs.map(([a, b]) => pairKey(a.id, b.id));
  return new Set(keys.filter((key) => met.has(key) && !goesOn.has(key) && !tied.has(key)));
}

/** Who must not be in one group, for whatever reasons. */
export function brokenPairs(input: MatchInput): Set<string> {
  const apart = new Set(input.apart.map(([a, b]) => pairKey(a, b)));
  const tied = tiedPairs(input);
  const pairs = pairsOf(willing(input)).filter(([a, b]) => {
    const manager = a.manager === b.id || b.manager === a.id;
    const known = a.role !== b.role && (a.knows.includes(b.id) || b.knows.includes(a.id));
    const key = pairKey(a.id, b.id);
    return apart.has(key) || ((manager || known) && !tied.has(key));
  });
  return new Set(pairs.map(([a, b]) => pairKey(a.id, b.id)));
}

export const costOf = (key: string, met: ReadonlySet<string>, broken: ReadonlySet<string>): Cost => ({
  broken: broken.has(key) ? 1 : 0,
  repeats: met.has(key) ? 1 : 0,
});
