import type { HighlightReport } from './read-highlights.ts';

/** The report as JSON, for other programs; times in ISO 8601, UTC. */
export const highlightsJson = ({ highlights, heldAtMs, ...about }: HighlightReport): string =>
  JSON.stringify(
    {
      ...about,
      heldAt: new Date(heldAtMs).toISOString(),
      highlights: highlights.map(({ atMs, ...kept }) => ({ ...kept, at: new Date(atMs).toISOString() })),
    },
    null,
    2,
  );
