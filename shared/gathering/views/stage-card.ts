import type { StageCard, RingCard, BlankCard } from '../../contract/cards/stage.ts';
import { crewLanguage } from '../prompts/prompt-draft.ts';
import { questionSettings } from '../questions/question-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { currentSegment } from '../stage/current-segment.ts';
import { isSurpriseAhead } from '../stage/surprise-ahead.ts';
import { listeningRules } from './listening-rules.ts';
import type { Look } from './look.ts';

/** Whose literal line a stage card carries; the console reads its own in `run-of-show`. */
export type LineFor = keyof Segment['texts'] | null;

/** What this audience sees now; before the first Next the built-in holding under the event's name. */
export function stageCard({ state }: Look, line: LineFor): StageCard {
  const { number, startedAtMs } = state.stage;
  const language = crewLanguage(state);
  const segment = currentSegment(state);
  if (segment === null) {
    const title = state.about === null ? {} : { [language]: state.about.name };
    return { number, segment: null, kind: 'holding', title, text: {}, rules: [], startedAtMs, asking: null };
  }
  return {
    number,
    segment: segment.id,
    kind: segment.kind,
    title: { ...segment.title },
    text: line === null ? {} : { ...segment.texts[line] },
    rules: listeningRules(segment, language),
    startedAtMs,
    asking: asking(state, segment, line),
  };
}

export function ringCard({ state: { stage } }: Look): RingCard | undefined {
  if (stage.ringEndsAtMs === null) return undefined;
  return { startedAtMs: stage.startedAtMs, endsAtMs: stage.ringEndsAtMs };
}

export const blankCard = ({ state }: Look): BlankCard => ({ blank: state.stage.blank });

/** As long as guests are a surprise, they alone are told that there are two sides to ask. */
function asking(state: State, segment: ReadOnly<Segment>, line: LineFor): StageCard['asking'] {
  if (segment.kind !== 'questions') return null;
  const { anonymousAllowed, votesEach, toOneSide } = questionSettings(segment);
  const knowsBoth = line === 'customer' || !isSurpriseAhead(state);
  return { anonymousAllowed, votesEach, toOneSide: toOneSide && knowsBoth };
}
