import type { RepairWhy } from '../../contract/cards/mending.ts';
import type { Attendance } from '../../contract/commands/people.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { Asked } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import { settle } from '../matching/mending/settle.ts';
import { runningRound, type RunningRound } from '../matching/running-round.ts';
import type { Repairing } from '../round-facts.ts';
import type { State } from '../rule.ts';
import { draftOf } from './draft-of.ts';

export interface Departing {
  people: readonly PersonId[];
  attendance: Attendance;
  why: RepairWhy;
  /** They were never at the table, unless their group was found. */
  absent: boolean;
}

/** Attendance of these people from now on, as facts, and what it was before. */
export const marksOf = (
  { people: known }: State,
  people: readonly PersonId[],
  is: Attendance,
): { marked: FactDraft[]; marks: Repairing['marks'] } => ({
  marked: people.map((person) => ({ type: 'attendance-marked', data: { person, attendance: is } })),
  marks: people.map((person) => ({ person, was: known[person]?.attendance ?? 'arrived', is })),
});

/** Their group said that all were there. */
function wasFound({ round }: RunningRound, person: PersonId): boolean {
  const group = round.groupOf[person];
  return group !== undefined && round.groups[group]?.found === true;
}

/** People who go, and what that mends in the running round: one append. */
export function departureFacts(
  state: State,
  asked: Pick<Asked, 'stamp' | 'needs'>,
  { people, attendance, why, absent }: Departing,
): FactDraft[] {
  const { marked, marks } = marksOf(state, people, attendance);
  const running = runningRound(state);
  if (running === null) return marked;
  const draft = draftOf(state, asked, running, { leaving: new Set(people) });
  draft.take(people);
  settle(draft);
  const never = absent ? people.filter((person) => !wasFound(running, person)) : [];
  return [...marked, ...repairFact(draft, { why, who: [...people], marks, absent: never })];
}
