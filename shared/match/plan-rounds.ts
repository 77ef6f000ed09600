import { costOfGroups } from './cost-of-groups.ts';
import type { MatchHall, PastRound, PlanInput } from './match-input.ts';
import type { Match } from './match.ts';
import { guideFor } from './guide-pairs.ts';
import { costsFor, pastOf, roundOf, type RoundInput } from './propose-match.ts';

/** Halls up to this size are planned more than once. */
const SMALL_HALL = 120;
const MOST_PASSES = 3;

/**
 * All rounds to come: one after another, the groups of each behind the people of the next. That takes the
 * best pairs first and leaves the last round what is left; so in small halls the pairs of all rounds are
 * then exchanged for cheaper ones, and the rounds made anew, as long as that costs less in all.
 */
export function planRounds({ rounds, ...hall }: PlanInput): Match[] {
  const inputs = rounds.map((round, index): RoundInput => ({ ...round, pins: index === 0 ? hall.pins : [] }));
  let best = inTurn(hall, inputs, null);
  if (hall.people.length > SMALL_HALL || inputs.length < 2) return best.matches;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const [first] = inputs;
    const guide = first === undefined ? null : guideFor(costsFor(pastOf(hall), first), best.matches);
    const next = guide === null ? best : inTurn(hall, inputs, guide);
    if (next.cost >= best.cost) break;
    best = next;
  }
  return best.matches;
}

interface Planned {
  matches: Match[];
  cost: number;
}

/** Round by round; what the rounds cost is counted without a guide. */
function inTurn(hall: MatchHall, inputs: readonly RoundInput[], guide: Uint8Array | null): Planned {
  const past = pastOf(hall);
  let cost = 0;
  const matches = inputs.map((input) => {
    const match = roundOf(past, { ...input, guide });
    cost += costOfGroups(costsFor(past, input), match.groups);
    past.add(asPast(match));
    return match;
  });
  return { matches, cost };
}

const asPast = ({ groups, satOut }: Match): PastRound => ({
  groups,
  satOut: satOut.map(({ person }) => person),
});
