import type { PersonId } from '../../contract/ids.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Round } from '../round-state.ts';
import type { State } from '../rule.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';
import type { PromptSettings } from './prompt-settings.ts';

/** Who has one answer: a person, or a table together. */
export interface Answerer {
  key: AnswererKey;
  table: number | null;
}
export type AnswererKey = keyof PromptRun['byAnswerer'];

export const answererKey = (person: PersonId, table: number | null): AnswererKey =>
  table === null ? person : `t${table}`;

/** The newest round that was dealt; rounds are dealt in the order of the run of show. */
function newestRound({ segments, rounds }: State): ReadOnly<Round> | undefined {
  const newest = segments.findLast(({ id }) => rounds[id] !== undefined);
  return newest && rounds[newest.id];
}

const tableIn = (round: ReadOnly<Round> | undefined, person: PersonId): number | null => {
  const group = round?.groupOf[person];
  return group === undefined ? null : (round?.groups[group]?.table ?? null);
};

/** Where people sit: the table of their newest group, else the roster's, else none. */
export function tablesOf(state: State): (person: PersonId) => number | null {
  const round = newestRound(state);
  return (person) => tableIn(round, person) ?? state.people[person]?.table ?? null;
}

/** Whose answer a person gives. */
export function answererOf(
  state: State,
  { audience }: Pick<PromptSettings, 'audience'>,
  person: PersonId,
): Answerer {
  const table = audience === 'tables' ? tablesOf(state)(person) : null;
  return { key: answererKey(person, table), table };
}

/** The answer of a person or a table. */
export function answerOf(
  run: ReadOnly<PromptRun> | undefined,
  key: AnswererKey,
): ReadOnly<PromptAnswer> | undefined {
  const id = run?.byAnswerer[key];
  return id === undefined ? undefined : run?.answers[id];
}
