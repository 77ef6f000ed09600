import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import { isPromptKind } from './prompt-settings.ts';

/** The same segment, marked as one that was added on the spot. */
export const marked = (segment: Segment): Segment => ({
  ...segment,
  settings: { ...segment.settings, added: true },
});

/** The same segment as files have it: there nothing was added on the spot. */
export function unmarked(segment: ReadOnly<Segment>): Segment {
  const { added: _mark, ...settings } = segment.settings;
  return { ...(segment as Segment), settings };
}

/** Whether it was added on the spot; of older logs nobody knows. */
export const wasAdded = ({ kind, settings }: ReadOnly<Segment>): boolean =>
  isPromptKind(kind) && settings['added'] === true;
