import type { AnswerId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import { byAttendee, type Me, type State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';
import { answererOf } from './answerer.ts';
import { findPrompt } from './find-prompt.ts';
import { promptSettings } from './prompt-settings.ts';

type Mine = [AnswerId, ReadOnly<PromptAnswer>];

/** Their own answer, or the one of their table; the last word on words is whoever wrote them. */
function answersOf(state: State, segment: ReadOnly<Segment>, me: Me): Mine[] {
  const run: ReadOnly<PromptRun> | undefined = state.prompts[segment.id];
  if (run === undefined) return [];
  const { key } = answererOf(state, promptSettings(segment), me.id);
  return entriesOf<AnswerId, ReadOnly<PromptAnswer>>(run.answers).filter(
    ([id, { person }]) => person === me.id || run.byAnswerer[key] === id,
  );
}

/**
 * Their author's later word on whether written words may be on the wall; also when the prompt is over. Of a table
 * anybody takes them off, and only who wrote them lets them be shown.
 */
export const allowWall = byAttendee<'allow-wall'>((state, { command }, me) => {
  const { prompt, wall } = command.data;
  const found = findPrompt(state, prompt);
  if (found.refusal !== undefined) return found.refusal;
  const mine = answersOf(state, found.segment, me);
  if (mine.length === 0) return refuse('unknown-answer');
  const written = mine.filter(([, { value }]) => value.kind === 'text');
  if (written.length === 0) return refuse('wrong-answer');
  const own = written.filter(([, { person }]) => person === me.id);
  if (wall && own.length === 0) return refuse('not-allowed');
  return accept(
    (wall ? own : written)
      .filter(([, answer]) => answer.wall !== wall)
      .map(([answer]) => ({ type: 'answer-allowed', data: { prompt, answer, wall } })),
  );
});
