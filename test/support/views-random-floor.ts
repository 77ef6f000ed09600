import type { QuestionId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import type { State } from '../../shared/gathering/rule.ts';
import type { Wish } from './views-wish.ts';
import { attendee, byCrew, pick, question, type Numbers } from './views-random-picks.ts';

type Asks = (state: State, numbers: Numbers) => [Actor, Wish];

/** Mostly a question that is there to be joined with, so that joining does not only fail. */
const approved = (state: State, at: number): QuestionId => {
  const all = entriesOf(state.questions).filter(([, one]) => one.state === 'approved');
  return pick(all, at)?.[0] ?? question(state, at);
};

export const merges: Asks = (state, { a, b }) =>
  byCrew({ type: 'merge-question', data: { question: question(state, a), into: approved(state, b) } });

export const unmerges: Asks = (state, { a }) => {
  const joined = entriesOf(state.questions).filter(([, { mergedInto }]) => mergedInto !== null);
  return byCrew({ type: 'unmerge-question', data: { question: pick(joined, a)?.[0] ?? question(state, a) } });
};

export const reviewsSeveral: Asks = (state, { a, b, c }) =>
  byCrew({
    type: 'review-questions',
    data: {
      questions: [question(state, a), question(state, b), question(state, c)],
      verdict: pick(['approved', 'approved', 'waiting', 'hidden'] as const, c) ?? 'approved',
      reason: 'noTime',
    },
  });

/** By the asker of a named question, or by somebody. */
export const takesBack: Asks = (state, { a, b }) => {
  const id = question(state, a);
  const one = state.questions[id];
  const person = one?.person ?? null;
  const asker: Actor = person === null || one === undefined ? attendee(state, b) : { role: one.role, person };
  return [asker, { type: 'withdraw-question', data: { question: id } }];
};

export const settlesQuestion: Asks = (state, { a, b }) =>
  byCrew({
    type: 'settle-question',
    data: {
      question: approved(state, a),
      fate: pick(['answered', 'open', 'writing', 'parked'] as const, b) ?? 'open',
      ...{ byDate: '2027-03-25', reason: 'noTime', note: b % 2 === 0 ? '' : `Note ${b}` },
    },
  });
