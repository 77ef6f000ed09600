import type { Folds } from '../fold-types.ts';

export const foldHighlights: Folds<'highlight-starred' | 'highlight-unstarred'> = {
  'highlight-starred': (state, { data, bodies, atMs }) => {
    const { highlight, kind, source, role, segment } = data;
    state.highlights[highlight] = { kind, source, role, segment, text: bodies['text'] ?? null, atMs };
  },
  'highlight-unstarred': (state, { data }) => {
    delete state.highlights[data.highlight];
  },
};
