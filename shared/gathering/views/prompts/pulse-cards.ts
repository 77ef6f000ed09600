import type { PulseCard } from '../../../contract/cards/prompts.ts';
import { mayBeShown } from '../../../contract/prompt-rules.ts';
import type { SegmentId } from '../../../contract/ids.ts';
import { pulseOf } from '../../counting/pulse-counts.ts';
import { resultsOnWall, resultsShown, wasOpened } from '../../prompts/prompt-run.ts';
import { promptSettings } from '../../prompts/prompt-settings.ts';
import type { State } from '../../rule.ts';
import { segmentOf } from '../../stage/current-segment.ts';
import type { Look } from '../look.ts';
import { isForTheHall } from './on-stage.ts';

/** For walls: two ratings compared, while the later one is on stage and the hall may see results of both. */
export const wallPulseCard = ({ state }: Look, id: SegmentId): PulseCard | undefined =>
  isForTheHall(state, id) && resultsOnWall(state, id) ? hallPulseCard(state, id) : undefined;

export const sidePulseCard = ({ state }: Look, id: SegmentId): PulseCard | undefined =>
  isForTheHall(state, id) && resultsShown(state, id) ? hallPulseCard(state, id) : undefined;

export const consolePulseCard = ({ state }: Look, id: SegmentId): PulseCard | undefined =>
  pulseCard(state, id);

/** Without the comparison where the earlier rating is for the crew, or hidden: what is said at the door stands alone. */
function hallPulseCard(state: State, id: SegmentId): PulseCard | undefined {
  const card = pulseCard(state, id);
  if (card === undefined || isShowable(state, card.before)) return card;
  return { ...card, both: null, teams: [] };
}

function isShowable(state: State, id: SegmentId): boolean {
  const segment = segmentOf(state, id);
  return segment !== null && mayBeShown(promptSettings(segment)) && state.prompts[id]?.shown !== false;
}

function pulseCard(state: State, id: SegmentId): PulseCard | undefined {
  const segment = segmentOf(state, id);
  if (segment?.kind !== 'pulse' || !wasOpened(state, id)) return undefined;
  const card = pulseOf(state, segment);
  return card === null || isForNobody(state, id) || isForNobody(state, card.before) ? undefined : card;
}

function isForNobody(state: State, id: SegmentId): boolean {
  const segment = segmentOf(state, id);
  return segment === null || promptSettings(segment).results === 'never';
}
