import type { ConsoleWordsCard, WordsCard } from '../../../contract/cards/prompts.ts';
import type { SegmentId } from '../../../contract/ids.ts';
import { approvedCloud, wholeCloud, type CloudWord } from '../../counting/cloud.ts';
import { resultsOnWall, resultsShown } from '../../prompts/prompt-run.ts';
import { promptSettings } from '../../prompts/prompt-settings.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { State } from '../../rule.ts';
import { segmentOf } from '../../stage/current-segment.ts';
import type { PromptRun } from '../../state.ts';
import type { Look } from '../look.ts';
import { isForTheHall } from './on-stage.ts';

/** More words than these nobody reads from a wall, nor the crew in a hurry. */
const MOST_IN_THE_ROOM = 60;
const MOST_FOR_THE_CREW = 200;
const MOST_ANSWERS = 5;

/** For walls: the approved words of the cloud on stage, while the hall may see results. */
export const wallWordsCard = (look: Look, id: SegmentId): WordsCard | undefined =>
  isForTheHall(look.state, id) && resultsOnWall(look.state, id) ? roomWords(look, id) : undefined;

export const sideWordsCard = (look: Look, id: SegmentId): WordsCard | undefined =>
  isForTheHall(look.state, id) && resultsShown(look.state, id) ? roomWords(look, id) : undefined;

function roomWords({ state, text }: Look, id: SegmentId): WordsCard | undefined {
  const run = cloudRun(state, id);
  if (run === null) return undefined;
  const words = approvedCloud(run, text).slice(0, MOST_IN_THE_ROOM);
  return {
    prompt: id,
    frozen: run.frozenAtMs !== null,
    words: words.map(({ key, text: word, count }) => ({ key, text: word, count })),
  };
}

const isWaiting = ({ state }: CloudWord): boolean => state === 'waiting';

/** Where there are too many: some that are on the wall, to take off again, then those that nobody has read. */
function toRead(words: CloudWord[]): CloudWord[] {
  const waiting = words.filter(isWaiting);
  const decided = words.filter((word) => !isWaiting(word));
  const approved = decided.filter(({ state }) => state === 'approved').slice(0, MOST_IN_THE_ROOM);
  const kept = new Set([...new Set([...approved, ...waiting, ...decided])].slice(0, MOST_FOR_THE_CREW));
  return words.filter((word) => kept.has(word));
}

/** For who reads before the room does: every word, and the answers behind it. */
export function crewWordsCard({ state, text }: Look, id: SegmentId): ConsoleWordsCard | undefined {
  const run = cloudRun(state, id);
  if (run === null) return undefined;
  const all = wholeCloud(run, text);
  const words = toRead(all);
  return {
    prompt: id,
    frozen: run.frozenAtMs !== null,
    words: words.map((word) => ({ ...word, answers: word.answers.slice(0, MOST_ANSWERS) })),
    more: all.filter(isWaiting).length - words.filter(isWaiting).length,
  };
}

/** A run whose words somebody but their authors may see. */
function cloudRun(state: State, id: SegmentId): ReadOnly<PromptRun> | null {
  const segment = segmentOf(state, id);
  const run = state.prompts[id];
  if (segment?.kind !== 'prompt' || run === undefined) return null;
  const { asks, results } = promptSettings(segment);
  return asks.kind === 'words' && results !== 'never' ? run : null;
}
