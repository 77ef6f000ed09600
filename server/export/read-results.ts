import type {
  ProgressCard,
  PromptCard,
  PulseCard,
  PulseCounts,
  TallyCard,
  TallyRow,
} from '../../shared/contract/cards/prompts.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import { approvedCloud, type CloudWord } from '../../shared/gathering/counting/cloud.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { consoleFamily } from './console-families.ts';
import type { Cell } from './csv.ts';
import { readPrompt, rowWords } from './prompt-words.ts';

/** A line of the file; a cell without a value is empty, and so is one that would tell of a few people. */
type ResultRow = Record<keyof typeof empty, Cell>;
const empty = {
  ...{ segment: '', round: '', question: '', kind: '', row: '', team: '' },
  ...{ count: '', customers: '', colleagues: '', share: '', value: '', keep: '', change: '', stop: '' },
  ...{ mean: '', median: '', answered: '', abstained: '', of: '' },
};
export const resultColumns = Object.keys(empty) as (keyof typeof empty)[];

interface ResultsFile {
  /** Of the gathering. */
  name: string;
  rows: ResultRow[];
}

interface Read {
  prompts: readonly PromptCard[];
  progress: readonly ProgressCard[];
  tallies: readonly TallyCard[];
  /** Of a cloud: words that the room could see. */
  wordsOf: (prompt: SegmentId) => readonly CloudWord[];
  pulses: readonly PulseCard[];
  language: string;
}

type Line = Partial<ResultRow>;

const cell = (value: number | null | undefined): Cell => value ?? '';
const share = (part: number, whole: number): Cell =>
  whole === 0 ? '' : Math.round((part / whole) * 1_000) / 1_000;

function tallyLine({ tally, prompt, language }: { tally: TallyCard; prompt: PromptCard; language: string }) {
  const given = tally.rows.reduce((sum, { count }) => sum + count, 0);
  const whole = tally.kind === 'points' ? given : tally.answered;
  return (row: TallyRow): Line => ({
    row: rowWords(prompt, row, language),
    count: row.count,
    customers: cell(row.customers),
    colleagues: cell(row.colleagues),
    share: share(row.count, whole),
    value: cell(row.value),
    ...row.sorted,
  });
}

const wordLines = (words: readonly CloudWord[], answered: number): Line[] =>
  words.map(({ text, count }) => ({ row: text, count, share: share(count, answered) }));

function talliedLines(read: Read, prompt: PromptCard, tally: TallyCard): Line[] {
  const { answered, abstained, of, mean, median } = tally;
  const rows = tally.rows.map(tallyLine({ tally, prompt, language: read.language }));
  const lines = [...rows, ...wordLines(read.wordsOf(prompt.id), answered)];
  const all = { answered, abstained, of, mean: cell(mean), median: cell(median) };
  return (lines.length === 0 ? [{}] : lines).map((line) => ({ ...line, ...all }));
}

const comparedLines = ({ n, before, after, up, same, down }: PulseCounts, team: string): Line[] => [
  { row: 'before', team, count: n, mean: before },
  { row: 'after', team, count: n, mean: after },
  ...Object.entries({ up, same, down }).map(([row, count]) => ({ row, team, count, share: share(count, n) })),
];

const pulseLines = ({ both, teams, heard }: PulseCard): Line[] => [
  ...(both === null ? [] : comparedLines(both, '')),
  ...teams.flatMap((counts) => comparedLines(counts, counts.team)),
  ...(heard === null ? [] : [{ row: 'felt heard', count: heard.n, mean: heard.mean }]),
];

/** Of what nobody sees results of, and of a rating before and after, how many answered is all. */
function linesOf(read: Read, prompt: PromptCard): Line[] {
  const isOf = (card: { prompt: PromptCard['id'] }): boolean => card.prompt === prompt.id;
  const tally = prompt.isPulse || prompt.results === 'never' ? undefined : read.tallies.find(isOf);
  if (tally !== undefined) return talliedLines(read, prompt, tally);
  const progress = read.progress.find(isOf);
  const pulse = read.pulses.find(isOf);
  return [
    { answered: cell(progress?.answered), of: cell(progress?.of) },
    ...(pulse === undefined ? [] : pulseLines(pulse)),
  ];
}

/** What was asked and what came of it, as the console counts it: a line for each option, step, bin or word. */
export function readResults(state: ReadOnly<GatheringState>, text: ReadText): ResultsFile {
  const look = { state, text };
  const read: Read = {
    prompts: consoleFamily(look, 'prompt'),
    progress: consoleFamily(look, 'progress'),
    tallies: consoleFamily(look, 'tally'),
    wordsOf: (prompt) => {
      const run = state.prompts[prompt];
      return run === undefined ? [] : approvedCloud(run, text);
    },
    pulses: consoleFamily(look, 'pulse'),
    language: state.about?.languages[0] ?? 'en',
  };
  const rows = read.prompts.flatMap((prompt) => {
    const about = readPrompt(read.prompts, prompt, read.language);
    return linesOf(read, prompt).map((line) => ({ ...empty, ...about, ...line }));
  });
  return { name: state.about?.name ?? '', rows };
}
