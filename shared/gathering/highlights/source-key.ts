import type { HighlightKind, HighlightSource } from '../../contract/commands/highlights.ts';
import type { HighlightId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { GatheringState, Highlight } from '../state.ts';

/** What was starred, as a highlight remembers it; null for notes, which have no source. */
export function sourceKey(source: HighlightSource): string | null {
  switch (source.kind) {
    case 'question':
      return source.question;
    case 'answer':
      return `${source.prompt}.${source.answer}`;
    case 'result':
      return source.prompt;
    case 'moment':
      return source.moment;
    case 'note':
      return null;
  }
}

/** The highlight of a source, or null. */
export function highlightOf(
  state: ReadOnly<GatheringState>,
  kind: HighlightKind,
  source: string | null,
): HighlightId | null {
  if (source === null) return null;
  const all = entriesOf<HighlightId, ReadOnly<Highlight>>(state.highlights);
  return all.find(([, highlight]) => highlight.kind === kind && highlight.source === source)?.[0] ?? null;
}
