import type { MatchInput } from './match-input.ts';
import { qualityOf } from './match-quality.ts';
import type { Match } from './match.ts';
import { mendGroups } from './mend-groups.ts';
import { costsFor, pastOf, roundOf } from './propose-match.ts';

/**
 * A match made for other people, mended for those who are present now, cheaply: nobody moves who need not.
 * Without groups that both sides could keep it is made anew.
 */
export function mendMatch(match: Match, input: MatchInput): Match {
  const past = pastOf(input);
  const costs = costsFor(past, input);
  const mended = mendGroups(costs, match);
  return mended === null
    ? roundOf(past, input)
    : { ...mended, quality: qualityOf(costs, mended, input.settings.waves) };
}
