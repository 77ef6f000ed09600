import type { AnswerId, BodyId, HighlightId, MomentId, QuestionId, SegmentId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { FactDraft } from '../facts.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Highlight } from '../state.ts';

/** Highlights whose words are not there any more: their copy of them goes too. */
export interface TakenBack {
  facts: FactDraft[];
  drops: BodyId[];
}

function takeBack(state: State, isMeant: (highlight: ReadOnly<Highlight>) => boolean): TakenBack {
  const all = entriesOf<HighlightId, ReadOnly<Highlight>>(state.highlights);
  const meant = all.filter(([, highlight]) => isMeant(highlight));
  return {
    facts: meant.map(([highlight]) => ({ type: 'highlight-unstarred', data: { highlight } })),
    drops: meant.map(([, { text }]) => text).filter((text) => text !== null),
  };
}

/** The question whose words a highlight keeps; a moment keeps them when the question was on the wall. */
export function keptQuestion(
  { moments }: Pick<State, 'moments'>,
  { kind, source, role }: ReadOnly<Highlight>,
): QuestionId | null {
  if (kind === 'question') return source as QuestionId | null;
  // What a moment keeps of a segment was said by nobody.
  if (kind !== 'moment' || role === null) return null;
  return moments[source as MomentId]?.question ?? null;
}

/** What was kept of a question that its asker takes back. */
export const takeBackQuestion = (state: State, id: QuestionId): TakenBack =>
  takeBack(state, (highlight) => keptQuestion(state, highlight) === id);

/** What was kept of answers whose words their author replaced, or took away. */
export function takeBackAnswers(state: State, prompt: SegmentId, answers: readonly AnswerId[]): TakenBack {
  const sources = answers.map((answer): string | null => `${prompt}.${answer}`);
  return takeBack(state, ({ kind, source }) => kind === 'answer' && sources.includes(source));
}
