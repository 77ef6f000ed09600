import type { AnswerCard, PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import { wholeCloud } from '../../shared/gathering/counting/cloud.ts';
import { foldWord } from '../../shared/gathering/counting/fold-word.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState, PromptRun } from '../../shared/gathering/state.ts';
import { consoleFamily } from './console-families.ts';
import type { Cell } from './csv.ts';
import { sideWord } from './gathering-words.ts';
import { mayLeave } from './may-leave.ts';
import { optionWords, readPrompt } from './prompt-words.ts';

type State = ReadOnly<GatheringState>;

export const answerColumns = [
  ...(['segment', 'round', 'question', 'kind', 'option', 'words', 'role', 'name', 'table'] as const),
  ...(['approved', 'onWall', 'at', 'withheld'] as const),
] as const;
type AnswerRow = Record<(typeof answerColumns)[number], Cell>;

interface AnswersFile {
  /** Of the gathering. */
  name: string;
  rows: AnswerRow[];
}

interface Read {
  state: State;
  prompts: readonly PromptCard[];
  /** Of each cloud the folded words that the crew said yes to. */
  approved: ReadonlyMap<SegmentId, ReadonlySet<string>>;
  language: string;
}

/** One thing that somebody wrote, and what it belongs to. */
type Said = Pick<AnswerRow, 'option' | 'words' | 'approved' | 'onWall'>;

const yes = (is: boolean): string => (is ? 'yes' : 'no');

/** Words of a cloud and "what instead" stand one a line. */
const linesOf = ({ kind, text }: AnswerCard): string[] =>
  kind === 'words' || kind === 'sorting' ? text.split('\n') : [text];

/** Of a cloud each word is read; of everything else the answer. */
function isApproved({ approved }: Read, { prompt, kind, state }: AnswerCard, line: string): boolean {
  if (kind !== 'words') return state === 'approved';
  return approved.get(prompt)?.has(foldWord(line)) ?? false;
}

/** The console has some words of a large cloud, and a file has all. */
function approvedIn({ prompts }: State, text: ReadText): Read['approved'] {
  const clouds = entriesOf<SegmentId, ReadOnly<PromptRun>>(prompts).map(([id, run]) => {
    const words = wholeCloud(run, text).filter(({ state }) => state === 'approved');
    return [id, new Set(words.map(({ key }) => key))] as const;
  });
  return new Map(clouds);
}

const saidIn = (read: Read, prompt: PromptCard, card: AnswerCard): Said[] =>
  linesOf(card).map((line, index) => {
    const option = card.options[index] ?? null;
    const approved = isApproved(read, card, line);
    return {
      option: option === null ? '' : optionWords(prompt, option, read.language),
      words: line,
      approved: yes(approved),
      onWall: yes(approved && (card.kind === 'words' || card.wall)),
    };
  });

/** What the crew said no to stays, as questions do. */
const isForOthers = ({ text, state }: AnswerCard): boolean => text.trim() !== '' && state !== 'hidden';

const withheld = {
  ...{ option: '', words: '', role: '', name: '', table: '', approved: '', onWall: '', at: '' },
  withheld: 'yes',
};

/** Who wrote it and when, as far as the crew may know. */
const writerOf = (state: State, { names }: PromptCard, { role, name, table, atMs }: AnswerCard) => ({
  role: role === null ? '' : sideWord(state, role),
  name: names === 'named' ? (name ?? '') : '',
  table: table ?? '',
  at: names === 'named' ? new Date(atMs).toISOString() : '',
  withheld: '',
});

function rowsOf(read: Read, card: AnswerCard): AnswerRow[] {
  const { state, prompts, language } = read;
  const prompt = prompts.find(({ id }) => id === card.prompt);
  const author = state.prompts[card.prompt]?.answers[card.answer]?.person;
  if (prompt === undefined || author === undefined) return [];
  const about = readPrompt(prompts, prompt, language);
  if (!mayLeave(state, author)) return [{ ...about, ...withheld }];
  const who = writerOf(state, prompt, card);
  return saidIn(read, prompt, card).map((said) => ({ ...about, ...said, ...who }));
}

/** What people wrote as the console reads it, and of each only while its author allows it in the report. */
export function readAnswers(state: State, text: ReadText): AnswersFile {
  const look = { state, text };
  const read: Read = {
    state,
    prompts: consoleFamily(look, 'prompt'),
    approved: approvedIn(state, text),
    language: state.about?.languages[0] ?? 'en',
  };
  const cards = consoleFamily(look, 'answer').filter(isForOthers);
  return { name: state.about?.name ?? '', rows: cards.flatMap((card) => rowsOf(read, card)) };
}
