import type { AnswerId, PersonId, SegmentId } from '../../contract/ids.ts';
import { accept, refuse, type Decision } from '../asked.ts';
import { deriveId } from '../derive-id.ts';
import { keysOf } from '../entries.ts';
import type { FactData, NewBody } from '../facts.ts';
import type { ReadOnly } from '../read-only.ts';
import { takeBackAnswers, type TakenBack } from '../highlights/take-back.ts';
import { nothingRead } from '../reading/text-reading.ts';
import { byAttendee, nowMs, type AskedOf, type Me, type State } from '../rule.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';
import { answerOf, answererOf, tablesOf, type Answerer } from './answerer.ts';
import { findPrompt } from './find-prompt.ts';
import { takesAnswers } from './prompt-run.ts';
import { isAsked, promptSettings, type PromptSettings } from './prompt-settings.ts';
import { readAnswer, type TakenAnswer } from './read-answer.ts';

type AnswerAsked = AskedOf<'answer-prompt'>;

interface Answering extends TakenAnswer {
  prompt: SegmentId;
  answerer: Answerer;
  wall: boolean;
}

const bodyOf = (text: string, { id, person }: Me): NewBody => ({
  concerns: [id],
  kind: 'answer',
  language: person.language,
  text,
});

/** Words lie in bodies, which are not read here: an answer with words always counts as another one. */
const isSame = (before: ReadOnly<PromptAnswer>, { value, text }: TakenAnswer): boolean =>
  before.text === null && text === null && JSON.stringify(before.value) === JSON.stringify(value);

/** What people who sit at a table gave alone before they sat there. */
function givenAlone(state: State, run: ReadOnly<PromptRun> | undefined, table: number | null): AnswerId[] {
  if (run === undefined || table === null) return [];
  const tableOf = tablesOf(state);
  return keysOf<PersonId>(state.people)
    .filter((person) => run.byAnswerer[person] !== undefined && tableOf(person) === table)
    .map((person) => run.byAnswerer[person])
    .filter((id) => id !== undefined);
}

/** The words that go with answers, also those that were starred. */
function takenAway(state: State, prompt: SegmentId, answers: readonly AnswerId[]): TakenBack {
  const run = state.prompts[prompt];
  const texts = answers.map((one) => run?.answers[one]?.text ?? null).filter((one) => one !== null);
  const { facts, drops } = takeBackAnswers(state, prompt, answers);
  return { facts, drops: [...texts, ...drops] };
}

function answered(state: State, asked: AnswerAsked, me: Me, answering: Answering): Decision {
  const { prompt, answerer, value, text, wall } = answering;
  const run = state.prompts[prompt];
  const id = run?.byAnswerer[answerer.key] ?? (deriveId(asked.stamp.seed, 'answer') as AnswerId);
  const instead = givenAlone(state, run, answerer.table);
  const data: FactData['prompt-answered'] = {
    prompt,
    answer: id,
    person: me.id,
    role: me.person.role,
    team: me.person.team,
    table: answerer.table,
    instead,
    value,
    wall,
    reading: text === null ? nothingRead() : (asked.reading ?? nothingRead()),
  };
  const bodies = text === null ? {} : { bodies: { text: bodyOf(text, me) } };
  const gone = takenAway(state, prompt, [id, ...instead]);
  return accept([{ type: 'prompt-answered', data, ...bodies }, ...gone.facts], gone.drops);
}

/** The decision where an answer stays as it was; null where this one is to be taken. */
function keeping(
  before: ReadOnly<PromptAnswer> | undefined,
  read: TakenAnswer,
  { change }: PromptSettings,
): Decision | null {
  if (before === undefined) return null;
  if (isSame(before, read)) return accept([]);
  return change === 'final' ? refuse('final-answer') : null;
}

function taken(state: State, asked: AnswerAsked, me: Me, settings: PromptSettings): Decision {
  const { prompt, answer } = asked.command.data;
  const read = readAnswer(answer, settings);
  if ('code' in read) return read;
  const answerer = answererOf(state, settings, me.id);
  const before = answerOf(state.prompts[prompt], answerer.key);
  const wall = answer.kind === 'text' && answer.wall;
  return keeping(before, read, settings) ?? answered(state, asked, me, { ...read, prompt, answerer, wall });
}

/** One answer per person, or per table; another one takes its place until the prompt has ended. */
export const answerPrompt = byAttendee<'answer-prompt'>((state, asked, me) => {
  const { prompt } = asked.command.data;
  const found = findPrompt(state, prompt);
  if (found.refusal !== undefined) return found.refusal;
  const settings = promptSettings(found.segment);
  if (!isAsked(settings, me.person)) return refuse('not-allowed');
  if (!takesAnswers(state, prompt, nowMs(state, asked))) return refuse('not-open');
  return taken(state, asked, me, settings);
});
