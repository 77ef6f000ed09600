import type { SitOutReason } from '../../contract/cards/match.ts';
import type { MatchCard } from '../../contract/cards/round.ts';
import type { PersonId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { Look } from './look.ts';
import { namedPerson } from './names.ts';
import { qualitySheet } from './quality-sheet.ts';
import { runningRound } from '../matching/running-round.ts';

/** The running round's match in numbers, and by name whoever is in no group. */
export function matchCard(look: Look): MatchCard | undefined {
  const now = runningRound(look.state);
  if (now === null) return undefined;
  const { groups, groupOf, unmatched, satOut, quality } = now.round;
  return {
    segment: now.segment,
    groups: Object.keys(groups).length,
    matched: Object.keys(groupOf).length,
    unmatched: unmatched.map((person) => namedPerson(look, person)).filter((named) => named !== null),
    satOut: entriesOf<PersonId, SitOutReason>(satOut).flatMap(([person, why]) => {
      const named = namedPerson(look, person);
      return named === null ? [] : [{ ...named, why }];
    }),
    quality: qualitySheet(look, quality),
  };
}
