import * as v from 'valibot';
import { segmentKinds } from '../../shared/contract/cards/authored.ts';
import { SegmentId } from '../../shared/contract/ids.ts';

const TemplateSegment = v.object({
  id: SegmentId,
  title: v.string(),
  kind: v.picklist(segmentKinds),
  minutes: v.number(),
  say: v.string(),
  texts: v.object({ wall: v.string(), customer: v.string(), colleague: v.string() }),
  /** Kept whole, also what nobody reads yet. */
  settings: v.record(v.string(), v.unknown()),
});
export type TemplateSegment = v.InferOutput<typeof TemplateSegment>;

const Template = v.object({
  id: v.string(),
  title: v.string(),
  minutes: v.number(),
  customers: v.number(),
  colleagues: v.number(),
  objectiveExample: v.string(),
  segments: v.array(TemplateSegment),
});
export type Template = v.InferOutput<typeof Template>;

/** `run-of-show.json`: ready-made runs of show and the conversation decks that they use, in English. */
export const TemplatesFile = v.object({
  decks: v.array(
    v.object({ id: v.string(), cards: v.array(v.object({ id: v.string(), text: v.string() })) }),
  ),
  templates: v.array(Template),
});
export type TemplatesFile = v.InferOutput<typeof TemplatesFile>;
