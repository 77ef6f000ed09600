import { MASKED, type MaskCard } from '../../contract/cards/asks.ts';
import type { ReadOnly } from '../read-only.ts';
import type { TextReading } from './text-reading.ts';

type Read = ReadOnly<Pick<TextReading, 'masks'>>;

/** The text as everybody but its author sees it: what is masked and was not lifted reads "[…]". */
export function maskedText(text: string, { masks }: Read, lifted: readonly number[]): string {
  if (text === '') return '';
  let shown = '';
  let at = 0;
  masks.forEach(({ from, to }, mask) => {
    if (lifted.includes(mask)) return;
    shown += text.slice(at, from) + MASKED;
    at = to;
  });
  return shown + text.slice(at);
}

/** What a reader of the text may lift, in its order. */
export const maskCards = ({ masks }: Read, lifted: readonly number[]): MaskCard[] =>
  masks.map(({ kind }, mask) => ({ mask, kind, lifted: lifted.includes(mask) }));

/** A list of lifted masks with this one in it or out of it, in order. */
export const liftedWith = (lifted: readonly number[], mask: number, isLifted: boolean): number[] => {
  const others = lifted.filter((other) => other !== mask);
  return isLifted ? [...others, mask].sort((a, b) => a - b) : others;
};
