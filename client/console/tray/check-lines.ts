import type { MoveCheck } from '../../../shared/contract/cards/match.ts';
import { matchWords } from '../../words/console-match.ts';
import { named, plain, type Piece } from '../rounds/match-lines.ts';

/** Every rule that a move would break, or was chosen to break, with its people. */
export const wouldBreak = ({ broken }: Pick<MoveCheck, 'broken'>): Piece[][] =>
  broken.map(({ rule, people }) => [...named(people), plain(matchWords.wouldBreak(rule))]);
