/** A round as the console showed it. */
export interface PlayedRound {
  title: string;
  groups: number;
  matched: number;
  unmatched: number;
  repeats: number;
  /** Of the repeats: those that no match could avoid. */
  unavoidable: number;
  /** Rules that were broken, in words. */
  broken: string[];
  satOut: number;
  /** Whether the groups are what the console's sheet said before the cue. */
  asSaid: boolean;
}

/** What was mended while rounds ran. */
export interface Mended {
  /** Repairs by their kind. */
  kinds: Record<string, number>;
  /** Longest time from a command to the card of whom it concerns, milliseconds. */
  slowestMs: number;
  slowest: string;
  /** People who had neither a group nor a reason after one. */
  without: number;
  /** Groups of people who had asked not to meet again. */
  metAgain: number;
}

/** What happened, counted while it happens. */
export interface Happened {
  joined: number;
  segments: number;
  rounds: PlayedRound[];
  mended: Mended;
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
  mended: { kinds: {}, slowestMs: 0, slowest: '', without: 0, metAgain: 0 },
  answered: 0,
  questions: 0,
  supports: 0,
  refused: [],
  lost: 0,
  highlights: 0,
  slowestPhoneMs: 0,
  slowestSegment: '',
});

const sumOf = ({ rounds }: Happened, count: (round: PlayedRound) => number): number =>
  rounds.reduce((sum, round) => sum + count(round), 0);
const unmatchedOf = (happened: Happened): number => sumOf(happened, ({ unmatched }) => unmatched);
const avoidableOf = (happened: Happened): number =>
  sumOf(happened, ({ repeats, unavoidable }) => repeats - unavoidable);

/**
 * Whether the rehearsal may be called good: nobody unmatched, also after a repair, nobody met again who need not or
 * asked not to, every match as the console had said, nothing refused, nothing lost.
 */
export const wentWell = (happened: Happened): boolean =>
  unmatchedOf(happened) === 0 &&
  avoidableOf(happened) === 0 &&
  happened.mended.without === 0 &&
  happened.mended.metAgain === 0 &&
  happened.rounds.every(({ asSaid }) => asSaid) &&
  happened.refused.length === 0 &&
  happened.lost === 0;

const roundLines = (round: PlayedRound): string[] => [
  `  round "${round.title}": ${round.matched} matched in ${round.groups} groups, ` +
    `${round.unmatched} unmatched, ${round.repeats} repeats (${round.unavoidable} unavoidable), ` +
    `${round.broken.length} broken rules, ${round.satOut} sat out`,
  ...round.broken.map((line) => `    ${line}`),
  ...(round.asSaid ? [] : ['    the match was not what the console said before Next']),
];

const mendedLines = ({ kinds, slowestMs, slowest, without, metAgain }: Mended): string[] => {
  const all = Object.entries(kinds).map(([kind, count]) => `${count} ${kind}`);
  return [
    `mended        ${all.length === 0 ? 'nothing' : all.join(', ')}`,
    `left over     ${without} after a repair, ${metAgain} with whom they asked not to meet`,
    ...(slowestMs > 0 ? [`slowest repair ${slowestMs} ms until it was on the phone (${slowest})`] : []),
  ];
};

/** The report as lines for a terminal. */
export function reportLines(
  happened: Happened,
  files: { highlights: string; dataDir: string | null },
): string[] {
  const rounds = happened.rounds.flatMap(roundLines);
  return [
    `joined        ${happened.joined}`,
    `segments      ${happened.segments} played`,
    `matched       ${sumOf(happened, ({ matched }) => matched)} in ${happened.rounds.length} rounds`,
    ...rounds,
    `unmatched     ${unmatchedOf(happened)}`,
    `repeats       ${avoidableOf(happened)} that a better match avoids`,
    ...mendedLines(happened.mended),
    `answers in    ${happened.answered}`,
    `questions     ${happened.questions}, ${happened.supports} times "me too"`,
    `refused       ${happened.refused.length}${happened.refused.map((r) => `\n  ${r.what}: ${r.code}`).join('')}`,
    `lost          ${happened.lost}`,
    `slowest phone ${happened.slowestPhoneMs} ms after Next (${happened.slowestSegment})`,
    `highlights    ${happened.highlights} in ${files.highlights}`,
    ...(files.dataDir === null ? [] : [`data          ${files.dataDir}`]),
  ];
}
