import type { Asks } from '../../contract/cards/asks.ts';
import type { Authored } from '../../contract/cards/authored.ts';
import type { PromptDraft } from '../../contract/commands/prompts.ts';
import type { Segment } from '../segment.ts';

export type DraftAsks = PromptDraft['asks'];
type Settings = Segment['settings'];

/** What a draft asks for, as settings: see `asks-of.ts`. `words` writes in the crew's language. */
export function settingsOfAsks(asks: DraftAsks, words: (text: string) => Authored): Settings {
  const { kind: answer } = asks;
  switch (asks.kind) {
    case 'scale':
      return { answer, scale: [asks.from, asks.to], anchors: [words(asks.low), words(asks.high)] };
    case 'number':
      return { answer, band: [asks.min, asks.max], places: asks.places, unit: words(asks.unit) };
    default: {
      const { kind: _kind, ...limits } = asks;
      return { answer, ...limits };
    }
  }
}

/** What a prompt asks for, as the console edits it. */
export function draftAsksOf(asks: Asks<Authored>, words: (text: Authored) => string): DraftAsks {
  switch (asks.kind) {
    case 'scale':
      return { ...asks, low: words(asks.low), high: words(asks.high) };
    case 'number':
      return { ...asks, unit: words(asks.unit) };
    default:
      return asks;
  }
}
