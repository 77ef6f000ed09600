import type { AnswerCard } from '../../contract/cards/prompts.ts';
import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import { highlightOf } from '../highlights/source-key.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { Look } from './look.ts';

/** "segment.person", as a highlight names the answer it keeps. */
export const answerId = (prompt: SegmentId, person: PersonId): string => `${prompt}.${person}`;

/** Written answers that the crew may read: those of private prompts are for nobody. */
export const readableAnswers = ({ state }: Look): string[] =>
  keysOf<SegmentId>(state.prompts)
    .filter((prompt) => isReadable(state, prompt))
    .flatMap((prompt) =>
      keysOf<PersonId>(state.prompts[prompt]?.answers ?? {}).map((person) => answerId(prompt, person)),
    );

/** One written answer, with empty words where the text is gone. */
export function answerCard({ state, text }: Look, id: string): AnswerCard | undefined {
  const [prompt, person] = id.split('.', 2) as [SegmentId, PersonId | undefined];
  const answer = person === undefined ? undefined : state.prompts[prompt]?.answers[person];
  if (person === undefined || answer === undefined || !isReadable(state, prompt)) return undefined;
  const { role, atMs } = answer;
  const highlight = highlightOf(state, 'answer', id);
  return { prompt, person, role, text: text(answer.text) ?? '', atMs, highlight };
}

function isReadable(state: State, prompt: SegmentId): boolean {
  const segment = segmentOf(state, prompt);
  if (segment === null) return false;
  const settings = promptSettings(segment);
  return settings.answer === 'text' && !settings.private;
}
