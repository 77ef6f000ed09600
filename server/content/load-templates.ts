import * as v from 'valibot';
import type { SegmentId } from '../../shared/contract/ids.ts';
import type { TemplateSummary } from '../../shared/contract/http.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { Deck, Segment } from '../../shared/gathering/segment.ts';
import runOfShow from './run-of-show.json' with { type: 'json' };
import { TemplatesFile, type TemplateSegment } from './template.ts';

export interface RunOfShow {
  segments: Segment[];
  decks: Deck[];
}

const LANGUAGE = 'en';
const file = v.parse(TemplatesFile, runOfShow);

/** An empty text has no language at all, so that the title speaks for it. */
const authored = (text: string): Authored => (text === '' ? {} : { [LANGUAGE]: text });

const segmentOf = ({ id, kind, title, minutes, say, texts, settings }: TemplateSegment): Segment => ({
  id,
  kind,
  title: authored(title),
  minutes,
  say,
  texts: {
    wall: authored(texts.wall),
    customer: authored(texts.customer),
    colleague: authored(texts.colleague),
  },
  settings: structuredClone(settings),
});

/** The decks that these segments name, as `deck` or `alsoDeck`. */
function decksOf(segments: readonly TemplateSegment[]): Deck[] {
  const named = new Set(segments.flatMap(({ settings }) => [settings['deck'], settings['alsoDeck']]));
  return file.decks
    .filter(({ id }) => named.has(id))
    .map(({ id, cards }) => ({
      id,
      cards: cards.map((card) => ({ id: card.id, text: authored(card.text) })),
    }));
}

/** After the built-in holding, one segment to end with; the rest is added from the console. */
const blank = (): RunOfShow => ({
  segments: [
    {
      id: 'z1' as SegmentId,
      kind: 'thanks',
      title: authored('Thank you'),
      minutes: 0,
      say: '',
      texts: {
        wall: authored('Thank you'),
        customer: authored('Thank you for coming, {firstName}.'),
        colleague: authored('Thank you for listening, {firstName}.'),
      },
      settings: {},
    },
  ],
  decks: [],
});

/** A fresh copy of a template's segments and decks, or of the blank one for null; undefined: no such template. */
export function runOfShowOf(template: string | null): RunOfShow | undefined {
  if (template === null) return blank();
  const found = file.templates.find(({ id }) => id === template);
  return found && { segments: found.segments.map(segmentOf), decks: decksOf(found.segments) };
}

/** What the owner may choose from. */
export const templateSummaries = (): TemplateSummary[] =>
  file.templates.map(({ id, title, minutes, customers, colleagues, objectiveExample }) => ({
    id,
    title,
    minutes,
    customers,
    colleagues,
    objectiveExample,
  }));
