import type { HighlightCard } from '../../contract/cards/console.ts';
import type { HighlightId } from '../../contract/ids.ts';
import type { Look } from './look.ts';

/** Something kept, for the console; empty words where the text is gone. */
export function highlightCard({ state, text }: Look, id: HighlightId): HighlightCard | undefined {
  const highlight = state.highlights[id];
  if (highlight === undefined) return undefined;
  const { kind, role, segment, atMs } = highlight;
  return { id, kind, text: text(highlight.text) ?? '', role, segment, atMs };
}
