/** What happened, counted while it happens. */
export interface Happened {
  joined: number;
  segments: number;
  rounds: { title: string; groups: number; matched: number; unmatched: number; repeats: number }[];
  answered: number;
  questions: number;
  supports: number;
  refused: { what: string; code: string }[];
  lost: number;
  highlights: number;
  /** Longest time from Next to the last phone having the stage, milliseconds. */
  slowestPhoneMs: number;
  slowestSegment: string;
}

export const nothingYet = (): Happened => ({
  joined: 0,
  segments: 0,
  rounds: [],
  answered: 0,
  questions: 0,
  supports: 0,
  refused: [],
  lost: 0,
  highlights: 0,
  slowestPhoneMs: 0,
  slowestSegment: '',
});

const unmatchedOf = (happened: Happened): number =>
  happened.rounds.reduce((sum, round) => sum + round.unmatched, 0);

/** Whether the rehearsal may be called good: nobody unmatched, nothing refused, nothing lost. */
export const wentWell = (happened: Happened): boolean =>
  unmatchedOf(happened) === 0 && happened.refused.length === 0 && happened.lost === 0;

/** The report as lines for a terminal. */
export function reportLines(
  happened: Happened,
  files: { highlights: string; dataDir: string | null },
): string[] {
  const rounds = happened.rounds.map(
    (round) =>
      `  round "${round.title}": ${round.matched} matched in ${round.groups} groups, ` +
      `${round.unmatched} unmatched, ${round.repeats} repeats`,
  );
  const matched = happened.rounds.reduce((sum, round) => sum + round.matched, 0);
  return [
    `joined        ${happened.joined}`,
    `segments      ${happened.segments} played`,
    `matched       ${matched} in ${happened.rounds.length} rounds`,
    ...rounds,
    `unmatched     ${unmatchedOf(happened)}`,
    `answers in    ${happened.answered}`,
    `questions     ${happened.questions}, ${happened.supports} times "me too"`,
    `refused       ${happened.refused.length}${happened.refused.map((r) => `\n  ${r.what}: ${r.code}`).join('')}`,
    `lost          ${happened.lost}`,
    `slowest phone ${happened.slowestPhoneMs} ms after Next (${happened.slowestSegment})`,
    `highlights    ${happened.highlights} in ${files.highlights}`,
    ...(files.dataDir === null ? [] : [`data          ${files.dataDir}`]),
  ];
}
