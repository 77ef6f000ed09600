import type { MatchQuality, NextMatchCard } from '../../contract/cards/match.ts';
import type { SegmentId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Look } from './look.ts';
import { qualitySheet } from './quality-sheet.ts';

/**
 * The quality of the match that Next would deal into this round. A match is no part of the state: whoever
 * keeps it builds this card.
 */
export const nextMatchCard = (
  look: Look,
  segment: SegmentId,
  quality: ReadOnly<MatchQuality> | null,
  reckoning: boolean,
): NextMatchCard => ({
  segment,
  state: reckoning ? 'reckoning' : 'ready',
  sheet: quality === null ? null : qualitySheet(look, quality),
});
