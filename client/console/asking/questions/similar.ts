import { alike } from '../../../../shared/contract/alike.ts';
import type { ConsoleQuestionCard } from '../../../../shared/contract/cards/asking.ts';

type Words = Pick<ConsoleQuestionCard, 'id' | 'text' | 'to'>;

/** From here on two questions may be the same. */
const MAYBE_THE_SAME = 0.5;

const measured = <T extends Words>(question: Words, others: readonly T[]) =>
  others
    .filter(({ id }) => id !== question.id)
    .map((other) => ({ other, like: alike(question.text, other.text) }))
    .toSorted((a, b) => b.like - a.like);

/** All others, the most similar first. */
export const similarFirst = <T extends Words>(question: Words, others: readonly T[]): T[] =>
  measured(question, others).map(({ other }) => other);

/** Those that may be the same question, the most similar first. What is for the crew alone is like no other. */
export const similarTo = <T extends Words>(question: Words, others: readonly T[]): T[] =>
  question.to === 'privately'
    ? []
    : measured(question, others)
        .filter(({ like }) => like >= MAYBE_THE_SAME)
        .map(({ other }) => other);
