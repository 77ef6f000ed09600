import type { ReadText } from '../../shared/gathering/asked.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import { csvOf } from './csv.ts';
import { answerColumns, readAnswers } from './read-answers.ts';
import { questionColumns, readQuestions } from './read-questions.ts';
import { readResults, resultColumns } from './read-results.ts';

interface NamedCsv {
  /** Of the gathering. */
  name: string;
  csv: string;
}
type Write = (state: ReadOnly<GatheringState>, text: ReadText) => NamedCsv;

/** What was asked and answered, as tables; the key is what the file is called. */
export const askingFiles = {
  results: (state, text) => {
    const { name, rows } = readResults(state, text);
    return { name, csv: csvOf(resultColumns, rows) };
  },
  answers: (state, text) => {
    const { name, rows } = readAnswers(state, text);
    return { name, csv: csvOf(answerColumns, rows) };
  },
  questions: (state, text) => {
    const { name, rows } = readQuestions(state, text);
    return { name, csv: csvOf(questionColumns, rows) };
  },
} as const satisfies Record<string, Write>;
