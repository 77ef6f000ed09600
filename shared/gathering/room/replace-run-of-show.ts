import { accept, refuse } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule, State } from '../rule.ts';
import type { Segment } from '../segment.ts';

/** Whether something was given in it: a prompt that was asked, a round that was dealt, questions, reactions. */
const hasRun = ({ prompts, rounds, questions, reactions }: State, { id }: ReadOnly<Segment>): boolean =>
  prompts[id] !== undefined ||
  rounds[id] !== undefined ||
  reactions[id] !== undefined ||
  Object.values(questions).some(({ segment }) => segment === id);

/** What comes after the running segment once these are taken, and which of them are not: they have run here. */
export function withNew(
  state: State,
  segments: readonly Segment[],
): { coming: ReadOnly<Segment>[]; ran: Segment[] } {
  const ahead = state.stage.position + 1;
  const past = new Set(state.segments.slice(0, ahead).map(({ id }) => id));
  const ran = state.segments.slice(ahead).filter((segment) => hasRun(state, segment));
  const ranById = new Map(ran.map((segment) => [segment.id, segment]));
  const named = new Set(segments.map(({ id }) => id));
  const coming = [
    ...ran.filter(({ id }) => !named.has(id)),
    ...segments.filter(({ id }) => !past.has(id)).map((segment) => ranById.get(segment.id) ?? segment),
  ];
  return { coming, ran: segments.filter(({ id }) => past.has(id) || ranById.has(id)) };
}

/**
 * A new run of show from a file. What is past or running stays, and what ran already and lies ahead after an Undo;
 * a segment of the file with its id is the one that stays.
 */
export const replaceRunOfShow: Rule<'replace-run-of-show'> = (state, { command }) => {
  const { segments, decks } = command.data;
  if (new Set(segments.map(({ id }) => id)).size < segments.length) return refuse('twice');
  const { coming } = withNew(state, segments);
  return accept([{ type: 'run-of-show-replaced', data: { segments: structuredClone(coming), decks } }]);
};
