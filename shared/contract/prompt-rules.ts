import { kindsWithOptions, type AskKind, type ResultRule } from './cards/asks.ts';

interface Asked {
  asks: { kind: AskKind };
  results: ResultRule;
}

/** Whether the room may ever see results; people were told before they answered. */
export const mayBeShown = ({ results }: Pick<Asked, 'results'>): boolean =>
  results !== 'crew' && results !== 'never';

/** Whether words of this prompt may be on the wall at all: what the room never sees is not. */
export const isForWall = (asked: Asked): boolean => asked.asks.kind === 'text' && mayBeShown(asked);

/** Whether a prompt of this kind asks about a list. */
export const hasOptions = (kind: AskKind): boolean => kindsWithOptions.some((one) => one === kind);
