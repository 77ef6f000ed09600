import { sortings, type AnswerData, type AskKind, type Asks } from '../../shared/contract/cards/asks.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { PromptCard } from '../../shared/contract/cards/prompts.ts';
import { limits } from '../../shared/contract/limits.ts';
import type { OptionId } from '../../shared/contract/ids.ts';

/** One person in so many would rather not say. */
const ABSTAINER_OF = 20;
/** One written answer in so many may go on the wall. */
const WALL_OF = 2;

interface Answering {
  options: OptionId[];
  /** Which simulated person this is. */
  index: number;
  quote: string;
}
type Answerer = { [K in AskKind]: (asks: Extract<Asks<Authored>, { kind: K }>, by: Answering) => AnswerData };

/** The same options, beginning with another one for each person. */
const turned = ({ options, index }: Answering): OptionId[] => {
  const from = index % Math.max(1, options.length);
  return [...options.slice(from), ...options.slice(0, from)];
};

const clipped = (text: string, letters: number): string => [...text].slice(0, letters).join('').trim();

/** The longest words of a quote. */
const wordsOf = (quote: string, most: number): string[] =>
  quote
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length <= limits.word)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most);

const answers: Answerer = {
  choice: ({ least }, by) => ({ kind: 'choice', options: turned(by).slice(0, least), other: '' }),
  scale: ({ from, to }, { index }) => ({ kind: 'scale', at: from + (index % (to - from + 1)) }),
  number: ({ min, max, places }, { index }) => {
    const number = min + ((max - min) * (index % 11)) / 10;
    return { kind: 'number', number: Math.min(max, Math.max(min, Number(number.toFixed(places)))) };
  },
  text: ({ maxChars }, { index, quote }) => ({
    kind: 'text',
    text: clipped(quote, maxChars),
    wall: index % WALL_OF === 0,
  }),
  words: ({ most }, { quote }) => ({ kind: 'words', words: wordsOf(quote, most) }),
  ranking: ({ most }, by) => ({ kind: 'ranking', order: turned(by).slice(0, most) }),
  points: ({ total }, by) => {
    const [first = by.options[0], second] = turned(by);
    const half = second === undefined ? 0 : Math.floor(total / 2);
    const given = [
      { option: first, points: total - half },
      { option: second, points: half },
    ];
    return {
      kind: 'points',
      points: given.flatMap(({ option, points }) => (option === undefined ? [] : [{ option, points }])),
    };
  },
  sorting: (_, { options, index, quote }) => ({
    kind: 'sorting',
    items: options.map((option, at) => ({
      option,
      sorting: sortings[(index + at) % sortings.length] ?? 'keep',
      instead: at === 0 ? clipped(quote, limits.answer) : '',
    })),
  }),
};

const answerAs = <K extends AskKind>(asks: Extract<Asks<Authored>, { kind: K }>, by: Answering): AnswerData =>
  answers[asks.kind](asks, by);

/** An answer that fits what a phone is asked; now and then somebody would rather not say. */
export function answerTo(
  { asks, options, abstain }: PromptCard,
  { index, quote }: Omit<Answering, 'options'>,
): AnswerData {
  if (abstain && index % ABSTAINER_OF === ABSTAINER_OF - 1) return { kind: 'abstain' };
  return answerAs(asks, { options: options.map(({ id }) => id), index, quote });
}
