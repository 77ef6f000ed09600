import type { SitsOutCard } from '../../contract/cards/round.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { Look } from './look.ts';
import { runningRound } from '../matching/running-round.ts';

/** That one person sits the running round out, and why; undefined for everybody else. */
export function sitsOutCard({ state }: Look, person: PersonId): SitsOutCard | undefined {
  const now = runningRound(state);
  const why = now?.round.satOut[person];
  return now === null || why === undefined ? undefined : { segment: now.segment, why };
}
