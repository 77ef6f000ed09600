import type { Authored } from '../../contract/cards/authored.ts';
import type { PromptDraft } from '../../contract/commands/prompts.ts';
import type { OptionId, SegmentId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import type { GatheringState } from '../state.ts';
import { draftAsksOf, settingsOfAsks } from './draft-asks.ts';
import { hasOptions } from '../../contract/prompt-rules.ts';
import { promptSettings, type PromptSettings } from './prompt-settings.ts';

/** The language in which the crew types: the gathering's first. */
export const crewLanguage = ({ about }: Pick<ReadOnly<GatheringState>, 'about'>): string =>
  about?.languages[0] ?? 'en';

const inLanguage = (text: ReadOnly<Authored>, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';

type Write = (text: string) => Authored;

/** Words that were there before keep their translations. */
function writer(language: string, before: readonly Authored[]): Write {
  const known = new Map(before.map((words) => [words[language], words]));
  return (text) => (text === '' ? {} : { ...(known.get(text) ?? { [language]: text }) });
}

function wordsIn({ asks, options }: PromptSettings): Authored[] {
  const labels = options.map(({ label }) => label);
  return asks.kind === 'scale' ? [asks.low, asks.high, ...labels] : labels;
}

const settingsOf = (draft: PromptDraft, words: Write): Segment['settings'] => ({
  ...settingsOfAsks(draft.asks, words),
  options: hasOptions(draft.asks.kind) ? draft.options.map(words) : [],
  audience: draft.audience,
  team: draft.audience === 'team' ? draft.team : '',
  names: draft.names,
  change: draft.change,
  abstain: draft.abstain,
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
  settings: settingsOf(draft, writer(language, [])),
});

interface Editing {
  draft: PromptDraft;
  language: string;
  /** People may have its words before them: an old option must not answer the new ones. */
  wasSeen: boolean;
}

/**
 * The same segment with new words. What a draft does not speak of stays, `private` too.
 * Under another title the old lines would ask the old question, so they go; the title is shown instead.
 */
export function editedSegment(segment: Segment, { draft, language, wasSeen }: Editing): Segment {
  const before = promptSettings(segment);
  const isSameTitle = inLanguage(segment.title, language) === draft.title;
  const written = segmentOfDraft(segment.id, draft, language);
  const settings = settingsOf(draft, writer(language, wordsIn(before)));
  const labels = JSON.stringify(before.options.map(({ label }) => inLanguage(label, language)));
  const isNew = !isSameTitle || labels !== JSON.stringify(draft.options);
  return {
    ...segment,
    title: isSameTitle ? segment.title : written.title,
    texts: isSameTitle ? segment.texts : written.texts,
    minutes: draft.minutes,
    settings: { ...segment.settings, ...settings, ...(wasSeen && isNew ? countOn(before.options) : {}) },
  };
}

/** Ids have three digits: beyond them they begin again. */
const LAST_ID = 900;

/** The id of the first new option comes after that of the last old one. */
function countOn(options: readonly { id: OptionId }[]): Segment['settings'] {
  const last = Number(options.at(-1)?.id.slice(1) ?? 0);
  return options.length === 0 ? {} : { firstOption: last >= LAST_ID ? 1 : last + 1 };
}

/** A prompt or a pulse as the console edits it. */
export function draftOfSegment(segment: ReadOnly<Segment>, language: string): PromptDraft {
  const { asks, options, audience, team, names, change, abstain, results } = promptSettings(segment);
  const words = (text: ReadOnly<Authored>): string => inLanguage(text, language);
  return {
    title: words(segment.title),
    asks: draftAsksOf(asks, words),
    options: options.map(({ label }) => words(label)),
    audience,
    team: team ?? '',
    names,
    change,
    abstain,
    results,
    minutes: segment.minutes,
  };
}
