import type { SitOutReason } from '../../../shared/contract/cards/match.ts';
import type { MatchCard } from '../../../shared/contract/cards/round.ts';

type SatOut = MatchCard['satOut'][number];

const order: readonly SitOutReason[] = ['otherSideMissing', 'lastMinutes', 'asked', 'wave'];

/** Who sits out, by reason; the reason that a facilitator can change comes first. */
export const sitOutReasons = (satOut: readonly SatOut[]): { why: SitOutReason; people: SatOut[] }[] =>
  order
    .map((why) => ({ why, people: satOut.filter((one) => one.why === why) }))
    .filter(({ people }) => people.length > 0);
