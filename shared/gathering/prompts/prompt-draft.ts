import type { Authored } from '../../contract/cards/authored.ts';
import type { PromptDraft } from '../../contract/commands/prompts.ts';
import type { SegmentId } from '../../contract/ids.ts';
import { refuse, type Refusal } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import type { GatheringState } from '../state.ts';
import { promptSettings } from './prompt-settings.ts';

/** The language in which the crew types: the gathering's first. */
export const crewLanguage = ({ about }: Pick<ReadOnly<GatheringState>, 'about'>): string =>
  about?.languages[0] ?? 'en';

/** A choice needs two options or more, and no two alike. */
export function draftProblem({ answer, options }: PromptDraft): Refusal | null {
  if (answer === 'text') return null;
  const distinct = new Set(options.map((option) => option.trim()));
  return distinct.size < 2 || distinct.size < options.length ? refuse('wrong-answer') : null;
}

const settingsOf = (draft: PromptDraft, language: string): Segment['settings'] => ({
  answer: draft.answer,
  options: draft.answer === 'choice' ? draft.options.map((label) => ({ [language]: label })) : [],
  audience: draft.audience,
  results: draft.results,
});

/** The segment of a prompt that was written on the spot; its title is all its words. */
export const segmentOfDraft = (id: SegmentId, draft: PromptDraft, language: string): Segment => ({
  id,
  kind: 'prompt',
  title: { [language]: draft.title },
  minutes: draft.minutes,
  say: '',
  texts: { wall: {}, customer: {}, colleague: {} },
  settings: settingsOf(draft, language),
});

/**
 * The same segment with new words. What the draft does not speak of (`private`, `maxChars`) stays.
 * Under another title the old lines would ask the old question, so they go; the title is shown instead.
 */
export function editedSegment(segment: Segment, draft: PromptDraft, language: string): Segment {
  const written = segmentOfDraft(segment.id, draft, language);
  const sameTitle = segment.title[language] === draft.title;
  return {
    ...segment,
    title: sameTitle ? segment.title : written.title,
    texts: sameTitle ? segment.texts : written.texts,
    minutes: draft.minutes,
    settings: { ...segment.settings, ...written.settings },
  };
}

const inLanguage = (text: ReadOnly<Authored>, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** A prompt as the console edits it. */
export function draftOfSegment(segment: ReadOnly<Segment>, language: string): PromptDraft {
  const { answer, options, audience, results } = promptSettings(segment);
  return {
    title: inLanguage(segment.title, language),
    answer,
    options: options.map(({ label }) => inLanguage(label, language)),
    audience,
    results,
    minutes: segment.minutes,
  };
}
