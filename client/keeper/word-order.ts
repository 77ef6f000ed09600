import type { ConsoleWordsCard } from '../../shared/contract/cards/prompts.ts';

type Word = ConsoleWordsCard['words'][number];

/** Words as they were seen, what is new after them, most said first. */
export function wordOrder(seen: readonly string[], words: readonly Word[]): Word[] {
  const known = new Map(words.map((word) => [word.key, word]));
  const keys = new Set([...seen, ...words.map(({ key }) => key)]);
  return [...keys].flatMap((key) => known.get(key) ?? []);
}
