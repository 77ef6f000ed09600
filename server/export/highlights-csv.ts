import { csvOf } from './csv.ts';
import type { HighlightReport } from './read-highlights.ts';

/** One line per highlight. Time in ISO 8601, UTC. */
export const highlightsCsv = ({ highlights }: HighlightReport): string =>
  csvOf(
    ['words', 'kind', 'role', 'segment', 'at'],
    highlights.map(({ text, kind, role, segment, atMs }) => ({
      ...{ words: text, kind, role, segment },
      at: new Date(atMs).toISOString(),
    })),
  );
