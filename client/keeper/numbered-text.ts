import { MASKED, type MaskCard } from '../../shared/contract/cards/asks.ts';

/**
 * Where several places of a text are hidden, each has the number of its button: "[1 …] and [2 …]". Not where the
 * author wrote such a sign.
 */
export function numberedText(text: string, masks: readonly MaskCard[]): string {
  const pieces = text.split(MASKED);
  const hidden = masks.flatMap(({ lifted }, index) => (lifted ? [] : [index + 1]));
  if (masks.length < 2 || hidden.length !== pieces.length - 1) return text;
  const [first = '', ...others] = pieces;
  return others.reduce(
    (read, piece, index) => `${read}${MASKED.replace('[', `[${hidden[index]} `)}${piece}`,
    first,
  );
}
