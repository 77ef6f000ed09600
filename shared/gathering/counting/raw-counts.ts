import { sideOf, type AttendeeRole } from '../../contract/roles.ts';
import type { AnswerValue } from '../prompts/answer-value.ts';
import type { PromptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';
import { binsOf } from './number-bins.ts';
import { emptyRow, type RawRow, type Side } from './raw-row.ts';

/** All that is counted of a run's answers, for nobody's eyes as it is. */
export interface RawCounts {
  /** Everybody who answered, abstentions with them. */
  total: number;
  /** Abstentions apart. */
  answered: Record<Side, number>;
  abstained: number;
  rows: RawRow[];
  /** Of scales and numbers: what was said, the least first. */
  numbers: number[];
}

interface Counter {
  rows: Map<string, RawRow>;
  numbers: number[];
  /** How many options a ranking places. */
  most: number;
}

type Answer = ReadOnly<PromptAnswer>;
type ValueOf<K extends AnswerValue['kind']> = ReadOnly<Extract<AnswerValue, { kind: K }>>;

/** An option that the prompt does not have is passed over. */
function add({ rows }: Counter, id: string, role: AttendeeRole, by = 1): RawRow | undefined {
  const row = rows.get(id);
  if (row === undefined) return undefined;
  row.count += by;
  row[sideOf(role)] += by;
  return row;
}

function addRanking(to: Counter, { order }: ValueOf<'ranking'>, role: AttendeeRole): void {
  order.forEach((option, index) => {
    const row = add(to, option, role);
    if (row === undefined) return;
    row.places += index + 1;
    row.score += to.most - index;
  });
}

function addSorting(to: Counter, { items }: ValueOf<'sorting'>, role: AttendeeRole): void {
  for (const [option, sorting] of Object.entries(items)) {
    const sorted = add(to, option, role)?.sorted;
    if (sorted) sorted[sorting] += 1;
  }
}

function addChoice(to: Counter, { options, other }: ValueOf<'choice'>, role: AttendeeRole): void {
  for (const option of options) add(to, option, role);
  if (other) add(to, 'other', role);
}

/** Kinds whose answers name options. */
function addOptions(to: Counter, value: ReadOnly<AnswerValue>, role: AttendeeRole): void {
  if (value.kind === 'choice') addChoice(to, value, role);
  if (value.kind === 'ranking') addRanking(to, value, role);
  if (value.kind === 'sorting') addSorting(to, value, role);
  if (value.kind !== 'points') return;
  for (const [option, given] of Object.entries(value.points)) add(to, option, role, given);
}

function addAnswer(to: Counter, value: ReadOnly<AnswerValue>, role: AttendeeRole): void {
  addOptions(to, value, role);
  if (value.kind === 'number') to.numbers.push(value.number);
  if (value.kind !== 'scale') return;
  add(to, String(value.at), role);
  to.numbers.push(value.at);
}

function rowsFor({ asks, options }: PromptSettings): RawRow[] {
  if (asks.kind === 'scale') {
    return Array.from({ length: asks.to - asks.from + 1 }, (_, step) => emptyRow(String(asks.from + step)));
  }
  const listed = options.map(({ id }) => emptyRow(id, asks.kind === 'sorting'));
  return asks.kind === 'choice' && asks.other ? [...listed, emptyRow('other')] : listed;
}

/** By score, the best first; options of the same score stand as the prompt lists them. */
const byScore = (rows: RawRow[]): RawRow[] => rows.toSorted((a, b) => b.score - a.score);

function finalRows(settings: PromptSettings, answers: readonly Answer[], { rows }: Counter): RawRow[] {
  const { asks } = settings;
  if (asks.kind === 'number') return binsOf(answers, asks.places);
  return asks.kind === 'ranking' ? byScore([...rows.values()]) : [...rows.values()];
}

/** Counts every answer of a run once. */
export function countRun(settings: PromptSettings, run: ReadOnly<PromptRun>): RawCounts {
  const answers = Object.values<Answer>(run.answers);
  const most = settings.asks.kind === 'ranking' ? settings.asks.most : 0;
  const counter: Counter = { rows: new Map(), numbers: [], most };
  for (const row of rowsFor(settings)) counter.rows.set(row.id, row);
  const answered = { customers: 0, colleagues: 0 };
  for (const { value, role } of answers) {
    if (value.kind === 'abstain') continue;
    answered[sideOf(role)] += 1;
    if (value.kind === settings.asks.kind) addAnswer(counter, value, role);
  }
  return {
    total: answers.length,
    answered,
    abstained: answers.length - answered.customers - answered.colleagues,
    rows: finalRows(settings, answers, counter),
    numbers: counter.numbers.sort((a, b) => a - b),
  };
}
