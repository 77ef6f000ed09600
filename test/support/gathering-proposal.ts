import type { SegmentId } from '../../shared/contract/ids.ts';
import type { DealProposal, ReadText } from '../../shared/gathering/asked.ts';
import { matchInputOf, proposalOf } from '../../shared/gathering/matching/match-input-of.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';

/** What Next is handed for a round that is dealt from this very state. */
export const proposalFor = (state: State, round: SegmentId, text: ReadText): DealProposal =>
  proposalOf(round, proposeMatch(matchInputOf(state, round, text)));
