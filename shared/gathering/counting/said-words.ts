import type { AnswerId, SegmentId } from '../../contract/ids.ts';
import type { ReadText } from '../asked.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Mask } from '../reading/text-reading.ts';
import type { State } from '../rule.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';
import { foldWord } from './fold-word.ts';

type Answer = ReadOnly<PromptAnswer>;

/** One word of one answer. */
export interface Said {
  /** The folded word, the same for all spellings. */
  key: string;
  /** As it was spelt. */
  text: string;
  /** "body.place": by this it is reviewed. */
  saying: string;
}

interface Kept {
  words: string;
  lifted: readonly number[];
  said: Said[];
}

/** Folding takes longer than counting: each answer is folded once, and forgotten with its words. */
const kept = new WeakMap<Answer, Kept>();

const isHidden = ({ reading, lifted }: Answer, [from, to]: readonly [number, number]): boolean =>
  reading.masks.some((mask: ReadOnly<Mask>, at) => mask.from < to && mask.to > from && !lifted.includes(at));

/** Line by line; a word that holds something masked is no part of a cloud. */
function wordsIn(answer: Answer, words: string): Said[] {
  let from = 0;
  return words.split('\n').flatMap((line, place) => {
    const range = [from, from + line.length] as const;
    from += line.length + 1;
    const key = foldWord(line);
    if (key === '' || isHidden(answer, range)) return [];
    return [{ key, text: line.trim(), saying: `${answer.text}.${place}` }];
  });
}

function saidIn(answer: Answer, text: ReadText): Said[] {
  const words = text(answer.text);
  if (words === null) {
    kept.delete(answer);
    return [];
  }
  const known = kept.get(answer);
  if (known?.words === words && known.lifted === answer.lifted) return known.said;
  const said = wordsIn(answer, words);
  kept.set(answer, { words, lifted: answer.lifted, said });
  return said;
}

export interface AnswerWords {
  answer: AnswerId;
  atMs: number;
  said: Said[];
}

/** Every answer of a cloud with its words, in the order in which they first came. */
export const wordsOf = (run: ReadOnly<PromptRun>, text: ReadText): AnswerWords[] =>
  entriesOf<AnswerId, Answer>(run.answers)
    .filter(([, { value }]) => value.kind === 'words')
    .map(([answer, given]) => ({ answer, atMs: given.atMs, said: saidIn(given, text) }));

/** "body.place" of everything that is said now by these folded words. */
export function sayingsOf(
  state: State,
  text: ReadText,
  prompt: SegmentId,
  keys: readonly string[],
): string[] {
  const run = state.prompts[prompt];
  if (run === undefined) return [];
  const meant = new Set(keys);
  return wordsOf(run, text).flatMap(({ said }) =>
    said.filter(({ key }) => meant.has(key)).map(({ saying }) => saying),
  );
}
