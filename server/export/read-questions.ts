import type { ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { consoleFamily } from './console-families.ts';
import type { Cell } from './csv.ts';
import { segmentTitle, sideWord } from './gathering-words.ts';
import { mayLeave } from './may-leave.ts';

type State = ReadOnly<GatheringState>;

export const questionColumns = [
  ...(['question', 'to', 'name', 'role', 'segment', 'supporters', 'state'] as const),
  ...(['fate', 'date', 'reason', 'note', 'withheld'] as const),
] as const;
type QuestionRow = Record<(typeof questionColumns)[number], Cell>;

interface QuestionsFile {
  /** Of the gathering. */
  name: string;
  rows: QuestionRow[];
}

/** Put to the crew alone, or not taken: neither leaves. */
const isForOthers = ({ to, state }: ConsoleQuestionCard): boolean =>
  to !== 'privately' && (state === 'approved' || state === 'merged');

function rowOf(state: State, card: ConsoleQuestionCard): QuestionRow {
  const { text, to, askedBy, supporters, fate } = card;
  // Of an anonymous one nobody knows whom to ask.
  const leaves = mayLeave(state, state.questions[card.id]?.person ?? null);
  const about = {
    ...{ to, supporters, state: card.state, fate: fate.kind, note: fate.note },
    role: sideWord(state, askedBy.role),
    segment: segmentTitle(state, card.segment),
    date: fate.byDate ?? '',
    reason: fate.reason ?? '',
  };
  return leaves
    ? { ...about, question: text, name: askedBy.name ?? '', withheld: '' }
    : { ...about, question: '', name: '', withheld: 'yes' };
}

/** Questions from the floor with what became of them; no time, by which somebody could be found. */
export function readQuestions(state: State, text: ReadText): QuestionsFile {
  const cards = consoleFamily({ state, text }, 'question').filter(isForOthers);
  const rows = cards.filter((card) => card.text !== '').map((card) => rowOf(state, card));
  return { name: state.about?.name ?? '', rows };
}
