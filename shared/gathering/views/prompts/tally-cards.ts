import type { Counts, ProgressCard, TallyCard } from '../../../contract/cards/prompts.ts';
import type { SegmentId } from '../../../contract/ids.ts';
import { progressOf, type Place } from '../../counting/progress-of.ts';
import { earlierRound } from '../../counting/rounds-of-prompt.ts';
import { countsOf, isTold, sidesOf } from '../../counting/run-counts.ts';
import { resultsOnWall, resultsShown } from '../../prompts/prompt-run.ts';
import { promptSettings } from '../../prompts/prompt-settings.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { State } from '../../rule.ts';
import type { Segment } from '../../segment.ts';
import { segmentOf } from '../../stage/current-segment.ts';
import type { Look } from '../look.ts';
import { isForTheHall, isOnStage } from './on-stage.ts';

/** "N of M", for walls while it is on stage. */
export const wallProgressCard = ({ state }: Look, id: SegmentId): ProgressCard | undefined =>
  isOnStage(state, id) ? progressCard(state, id, 'hall') : undefined;

/** The same for the crew, also afterwards. */
export const consoleProgressCard = ({ state }: Look, id: SegmentId): ProgressCard | undefined =>
  progressCard(state, id, 'crew');

function progressCard(state: State, prompt: SegmentId, place: Place): ProgressCard | undefined {
  const progress = progressOf(state, prompt, place);
  return progress === null ? undefined : { prompt, ...progress };
}

/** For walls: counts of the prompt on stage, while the hall may see its results. */
export const wallTallyCard = ({ state }: Look, id: SegmentId): TallyCard | undefined =>
  isForTheHall(state, id) && resultsOnWall(state, id) ? tallyCard(state, id, 'hall') : undefined;

/** For phones: the same, and of a prompt whose results are for those who answered also before it is closed. */
export const sideTallyCard = ({ state }: Look, id: SegmentId): TallyCard | undefined =>
  isForTheHall(state, id) && resultsShown(state, id) ? tallyCard(state, id, 'hall') : undefined;

/** For the console: counts at any time, but none of a prompt whose answers are their authors' alone. */
export const consoleTallyCard = ({ state }: Look, id: SegmentId): TallyCard | undefined =>
  tallyCard(state, id, 'crew');

/** Whose results somebody may see at all; of a pulse only the comparison is told. */
const isCounted = (segment: ReadOnly<Segment>): boolean =>
  segment.kind === 'prompt' && promptSettings(segment).results !== 'never';

/** The earlier round, where this place may see its results. */
function earlierCounts(state: State, segment: ReadOnly<Segment>, place: Place): Counts | null {
  const earlier = earlierRound(state, segment);
  const run = earlier === null ? undefined : state.prompts[earlier.id];
  if (earlier === null || run === undefined || !isCounted(earlier) || !isTold(earlier, run)) return null;
  return place === 'crew' || resultsOnWall(state, earlier.id) ? countsOf(earlier, run) : null;
}

function tallyCard(state: State, id: SegmentId, place: Place): TallyCard | undefined {
  const segment = segmentOf(state, id);
  const run = state.prompts[id];
  if (segment === null || run === undefined || !isCounted(segment) || !isTold(segment, run)) return undefined;
  return {
    prompt: id,
    kind: promptSettings(segment).asks.kind,
    ...countsOf(segment, run),
    of: progressOf(state, id, place)?.of ?? 0,
    sides: sidesOf(segment, run),
    earlier: earlierCounts(state, segment, place),
  };
}
