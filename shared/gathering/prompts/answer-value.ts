import type { Sorting } from '../../contract/cards/asks.ts';
import type { OptionId } from '../../contract/ids.ts';

/**
 * An answer without its words, which lie in a body: `choice` with `other` (one's own option), `text` (the text),
 * `words` (one a line, in order), `sorting` (JSON of option to "what instead", only those that have one).
 */
export type AnswerValue =
  | { kind: 'abstain' }
  | { kind: 'choice'; options: OptionId[]; other: boolean }
  | { kind: 'scale'; at: number }
  | { kind: 'number'; number: number }
  | { kind: 'text' }
  | { kind: 'words'; count: number }
  | { kind: 'ranking'; order: OptionId[] }
  | { kind: 'points'; points: Record<OptionId, number> }
  | { kind: 'sorting'; items: Record<OptionId, Sorting> };
