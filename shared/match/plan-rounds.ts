import type { PlanInput } from './match-input.ts';
import type { Match } from './match.ts';
import { pastOf, roundOf } from './propose-match.ts';

/** All rounds to come, one after another: the groups of each are behind the people of the next. */
export function planRounds({ rounds, ...hall }: PlanInput): Match[] {
  const past = pastOf(hall);
  return rounds.map((round, index) => {
    const match = roundOf(past, { ...round, pins: index === 0 ? hall.pins : [] });
    past.add({ groups: match.groups, satOut: match.satOut.map(({ person }) => person) });
    return match;
  });
}
