import type { ShownAnswersCard } from '../../../contract/cards/prompts.ts';
import type { AnswerId, SegmentId } from '../../../contract/ids.ts';
import { entriesOf } from '../../entries.ts';
import { resultsOnWall } from '../../prompts/prompt-run.ts';
import { promptSettings, type PromptSettings } from '../../prompts/prompt-settings.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { PromptAnswer } from '../../state.ts';
import { readableRun } from '../answer-card.ts';
import type { Look } from '../look.ts';
import { firstNameOf } from '../names.ts';
import { answerLines } from './answer-lines.ts';
import { roleTold } from '../../counting/role-told.ts';
import { isForTheHall } from './on-stage.ts';

const MOST = 30;

type Given = ReadOnly<PromptAnswer>;
type Entry = [AnswerId, Given];

const byNewness = ([a, one]: Entry, [b, other]: Entry): number => other.atMs - one.atMs || (a < b ? -1 : 1);

/** A first name, where answers have names and this person lets walls show theirs. */
function nameOf(look: Look, { names, audience }: PromptSettings, { person }: Given): string | null {
  const isTold = names === 'named' && audience !== 'tables';
  const consents = look.state.people[person]?.consent.includes('wallFirstName') ?? false;
  return isTold && consents ? firstNameOf(look, person) || null : null;
}

/** For walls, while the hall may see results: written answers that their authors allow and the crew approved. */
export function shownAnswersCard(look: Look, id: SegmentId): ShownAnswersCard | undefined {
  const { state, text } = look;
  const readable = readableRun(state, id);
  if (readable === null || !isForTheHall(state, id)) return undefined;
  const { segment, run } = readable;
  const settings = promptSettings(segment);
  if (settings.asks.kind !== 'text' || !resultsOnWall(state, id)) return undefined;
  const shown = entriesOf<AnswerId, Given>(run.answers)
    .filter(([, { state: verdict, wall }]) => verdict === 'approved' && wall)
    .sort(byNewness)
    .map(([answer, given]) => ({
      answer,
      text: answerLines(settings, given, text(given.text)).text,
      name: nameOf(look, settings, given),
      role: roleTold(segment, run, given),
    }))
    .filter((one) => one.text !== '')
    .slice(0, MOST);
  return shown.length === 0 ? undefined : { prompt: id, answers: shown };
}
