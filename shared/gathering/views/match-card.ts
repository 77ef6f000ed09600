import type { MatchCard } from '../../contract/cards/round.ts';
import { namedPerson } from './group-card.ts';
import type { Look } from './look.ts';
import { roundNow } from './round-now.ts';

/** The running round's match in numbers, and by name whoever is in no group. */
export function matchCard(look: Look): MatchCard | undefined {
  const now = roundNow(look.state);
  if (now === null) return undefined;
  const { groups, groupOf, unmatched, repeats } = now.round;
  return {
    segment: now.segment,
    groups: Object.keys(groups).length,
    matched: Object.keys(groupOf).length,
    unmatched: unmatched.map((person) => namedPerson(look, person)).filter((named) => named !== null),
    repeats,
  };
}
