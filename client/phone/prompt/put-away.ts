import type { AnswerData } from '../../../shared/contract/cards/asks.ts';
import type { AskedHere, Draft, DraftOf } from './draft.ts';

/** Words of one's own beside an option that one tap sent: put away, and there again with "Something else". */
export const putAway = (kept: Draft | null, { asks }: AskedHere): kept is DraftOf<'choice'> =>
  kept?.kind === 'choice' && asks.kind === 'choice' && asks.most === 1 && kept.options.length > 0;

/** What is half done; where words were put away the answer as it stands, with them beside it. */
export function beside<D extends Draft>(stands: D, kept: D | null, asked: AskedHere): D;
export function beside(stands: Draft, kept: Draft | null, asked: AskedHere): Draft {
  if (!putAway(kept, asked)) return kept ?? stands;
  return stands.kind === 'choice' && stands.options.length > 0 ? { ...stands, other: kept.other } : stands;
}

/** What stays of a draft when this was sent; null: all of it was sent. */
export function leftOver(draft: Draft, sent: AnswerData): Draft | null {
  if (draft.kind !== 'choice' || sent.kind !== 'choice') return null;
  const isTyped = (draft.other ?? '').trim() !== '' && sent.other === '';
  return isTyped ? { kind: 'choice', options: sent.options, other: draft.other } : null;
}
