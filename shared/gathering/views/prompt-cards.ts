import type { Authored } from '../../contract/cards/authored.ts';
import type { PromptCard, TallyCard } from '../../contract/cards/prompts.ts';
import type { SegmentId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import { keysOf } from '../entries.ts';
import { isOpen, resultsShown, wasOpened } from '../prompts/prompt-run.ts';
import { isAsked, promptSettings, type PromptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { currentSegment, segmentOf } from '../stage/current-segment.ts';
import type { Look } from './look.ts';

/** The prompt on stage, as a list of one or none. */
export function promptOnStage({ state }: Look): SegmentId[] {
  const segment = currentSegment(state);
  return segment?.kind === 'prompt' ? [segment.id] : [];
}

/** Prompts that people have seen; one that was undone keeps its answers. */
export const openedPrompts = ({ state }: Look): SegmentId[] => keysOf<SegmentId>(state.prompts);

const isOnStage = (look: Look, id: SegmentId): boolean => promptOnStage(look).includes(id);

/** For the people of one role, while it is on stage; who is not asked gets the title only. */
export function sidePromptCard(look: Look, id: SegmentId, role: AttendeeRole): PromptCard | undefined {
  const segment = segmentOf(look.state, id);
  if (segment === null || !isOnStage(look, id)) return undefined;
  const settings = promptSettings(segment);
  const asked = isAsked(settings, role);
  const text = asked ? segment.texts[role] : {};
  const options = asked ? settings.options : [];
  return promptCard(look.state, segment, { ...settings, options, text, asked });
}

export function wallPromptCard(look: Look, id: SegmentId): PromptCard | undefined {
  const segment = segmentOf(look.state, id);
  if (segment === null || !isOnStage(look, id)) return undefined;
  const settings = promptSettings(segment);
  return promptCard(look.state, segment, { ...settings, text: segment.texts.wall, asked: true });
}

export function consolePromptCard({ state }: Look, id: SegmentId): PromptCard | undefined {
  const segment = segmentOf(state, id);
  if (segment?.kind !== 'prompt' || !wasOpened(state, id)) return undefined;
  return promptCard(state, segment, { ...promptSettings(segment), text: {}, asked: true });
}

interface Wording extends PromptSettings {
  text: ReadOnly<Authored>;
  asked: boolean;
}

function promptCard(state: State, { id, title }: ReadOnly<Segment>, wording: Wording): PromptCard {
  const { answer, maxChars, asked, results } = wording;
  return {
    id,
    title: { ...title },
    text: { ...wording.text },
    answer,
    options: wording.options.map((option) => ({ id: option.id, label: { ...option.label } })),
    maxChars,
    asked,
    open: isOpen(state, id),
    private: wording.private,
    results,
    resultsShown: resultsShown(state, id),
  };
}

/** For walls and phones: counts of the prompt on stage, while its results are shown. */
export const shownTallyCard = (look: Look, id: SegmentId): TallyCard | undefined =>
  isTallyShown(look.state, id) ? tallyCard(look.state, id) : undefined;

export const isTallyShown = (state: State, id: SegmentId): boolean =>
  currentSegment(state)?.id === id && resultsShown(state, id);

/** For the console: counts at any time, but of a private prompt never. */
export function consoleTallyCard({ state }: Look, id: SegmentId): TallyCard | undefined {
  const segment = segmentOf(state, id);
  return segment === null || promptSettings(segment).private ? undefined : tallyCard(state, id);
}

function tallyCard(state: State, id: SegmentId): TallyCard | undefined {
  const segment = segmentOf(state, id);
  const run = state.prompts[id];
  if (segment?.kind !== 'prompt' || run === undefined) return undefined;
  const options = promptSettings(segment).options.map((option) => ({
    id: option.id,
    customers: run.options[option.id]?.customers ?? 0,
    colleagues: run.options[option.id]?.colleagues ?? 0,
  }));
  return { prompt: id, customers: run.customers, colleagues: run.colleagues, options };
}
