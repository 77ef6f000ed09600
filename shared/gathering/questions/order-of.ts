import type { QuestionId, SegmentId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import { entriesOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { Question } from '../state.ts';
import { questionSettings } from './question-settings.ts';

export type QuestionEntry = [QuestionId, ReadOnly<Question>];
type Sides = Record<AttendeeRole, QuestionEntry[]>;
/** What tells of an order; without the rest of the state a fold can ask for it too. */
type Floor = Pick<State, 'questions' | 'segments' | 'stage' | 'heldOrder'>;

export const isOpenQuestion = ([, { fate }]: QuestionEntry): boolean => fate === 'open';

/** Open before settled; then the better supported, the older, and for the last doubt the id. */
export const bySupport = (a: QuestionEntry, b: QuestionEntry): number =>
  Number(isOpenQuestion(b)) - Number(isOpenQuestion(a)) ||
  b[1].supporters - a[1].supporters ||
  a[1].atMs - b[1].atMs ||
  (a[0] < b[0] ? -1 : 1);

/** Every question that the room can see, open or settled. */
export const approvedEntries = ({ questions }: Pick<State, 'questions'>): QuestionEntry[] =>
  entriesOf<QuestionId, ReadOnly<Question>>(questions).filter(([, { state }]) => state === 'approved');

/** Whether the running segment has the sides take turns. */
export function alternates(state: Pick<State, 'segments' | 'stage'>): boolean {
  const segment = currentSegment(state);
  return segment?.kind === 'questions' && questionSettings(segment).alternate;
}

/** The approved questions as they would stand if none were in the spotlight. */
export function freeOrder(state: Floor): QuestionEntry[] {
  const entries = approvedEntries(state).sort(bySupport);
  if (!alternates(state)) return entries;
  const here = currentSegment(state)?.id ?? null;
  return [
    ...inTurns(entries.filter(isOpenQuestion), answeredIn(entries, here)),
    ...entries.filter(isSettled),
  ];
}

/** The order of approved questions; while one is discussed it stays, and what is new comes last. */
export function orderOf(state: Floor): QuestionId[] {
  const free = freeOrder(state).map(([id]) => id);
  const { heldOrder } = state;
  if (heldOrder === null) return free;
  const there = new Set(free);
  const held = new Set(heldOrder);
  return [...heldOrder.filter((id) => there.has(id)), ...free.filter((id) => !held.has(id))];
}

const isSettled = (entry: QuestionEntry): boolean => !isOpenQuestion(entry);

/** How many of each side were answered in this segment. */
function answeredIn(entries: QuestionEntry[], segment: SegmentId | null): Record<AttendeeRole, number> {
  const answered = entries.filter(([, one]) => one.segment === segment && one.fate === 'answered');
  const customer = answered.filter(([, { role }]) => role === 'customer').length;
  return { customer, colleague: answered.length - customer };
}

/**
 * The sides take turns, each with its best supported first. The side that was answered less begins, and after a tie
 * the one with the better supported question; when a side has no more, the other goes on.
 */
function inTurns(open: QuestionEntry[], answered: Record<AttendeeRole, number>): QuestionEntry[] {
  const sides: Sides = {
    customer: open.filter(([, { role }]) => role === 'customer'),
    colleague: open.filter(([, { role }]) => role === 'colleague'),
  };
  const behind = answered.customer - answered.colleague;
  const best = open[0]?.[1].role ?? 'customer';
  const less = behind < 0 ? 'customer' : 'colleague';
  const first: AttendeeRole = behind === 0 ? best : less;
  const [ones, others] =
    first === 'customer' ? [sides.customer, sides.colleague] : [sides.colleague, sides.customer];
  const turns = Math.max(ones.length, others.length);
  return Array.from({ length: turns }, (_, at) => [
    ...ones.slice(at, at + 1),
    ...others.slice(at, at + 1),
  ]).flat();
}
