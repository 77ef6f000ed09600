import type { TextVerdict } from '../../contract/cards/asks.ts';
import type { AnswerId } from '../../contract/ids.ts';
import type { ReadText } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { PromptRun } from '../state.ts';
import { wordsOf, type AnswerWords, type Said } from './said-words.ts';

/** A word of a cloud, over all its spellings. */
export interface CloudWord {
  key: string;
  /** The spelling that most people chose; of several the one that came first. */
  text: string;
  /** People who said it, each counted once. */
  count: number;
  state: TextVerdict;
  answers: AnswerId[];
}

interface Heard {
  answers: AnswerId[];
  said: Said[];
}

type Verdicts = ReadOnly<PromptRun['words']>;

/** Approved with any of its sayings, and hidden with any: what was hidden stays hidden until it is approved again. */
function stateOf(said: readonly Said[], verdicts: Verdicts): TextVerdict {
  const states = said.map(({ saying }) => verdicts[saying] ?? 'waiting');
  if (states.includes('hidden')) return 'hidden';
  return states.includes('approved') ? 'approved' : 'waiting';
}

function usualSpelling(said: readonly Said[]): string {
  const spellings = new Map<string, number>();
  for (const { text } of said) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  const [first = ['', 0] as const, ...others] = spellings;
  return others.reduce<readonly [string, number]>((most, one) => (one[1] > most[1] ? one : most), first)[0];
}

function heardIn(answers: readonly AnswerWords[]): Map<string, Heard> {
  const words = new Map<string, Heard>();
  for (const { answer, said } of answers) {
    for (const one of said) {
      const heard = words.get(one.key) ?? { answers: [], said: [] };
      words.set(one.key, heard);
      heard.said.push(one);
      if (heard.answers.at(-1) !== answer) heard.answers.push(answer);
    }
  }
  return words;
}

const mostSaid = (words: CloudWord[]): CloudWord[] => words.sort((a, b) => b.count - a.count);

/** Every word that was said, the most said first. */
export function wholeCloud(run: ReadOnly<PromptRun>, text: ReadText): CloudWord[] {
  const words = [...heardIn(wordsOf(run, text))].map(([key, { answers, said }]) => ({
    ...{ key, text: usualSpelling(said), count: answers.length, answers },
    state: stateOf(said, run.words),
  }));
  return mostSaid(words);
}

/** For the room: approved words in spellings that were read, of what was said until the cloud was frozen. */
export function approvedCloud(run: ReadOnly<PromptRun>, text: ReadText): CloudWord[] {
  const until = run.frozenAtMs ?? Infinity;
  const all = wordsOf(run, text);
  const everything = heardIn(all);
  const shown = [...heardIn(all.filter(({ atMs }) => atMs <= until))].flatMap(
    ([key, { answers, said }]): CloudWord[] => {
      const state = stateOf(everything.get(key)?.said ?? [], run.words);
      const read = said.filter(({ saying }) => run.words[saying] === 'approved');
      if (state !== 'approved' || read.length === 0) return [];
      return [{ key, text: usualSpelling(read), count: answers.length, state, answers }];
    },
  );
  return mostSaid(shown);
}
