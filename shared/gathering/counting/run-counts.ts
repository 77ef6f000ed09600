import type { Counts, TallyCard, TallyRow } from '../../contract/cards/prompts.ts';
import { promptSettings, type PromptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import type { PromptRun } from '../state.ts';
import { meanOf, medianOf, oneDecimal } from './averages.ts';
import { countRun, type RawCounts } from './raw-counts.ts';
import type { RawRow } from './raw-row.ts';
import { isTellable } from './tellable-groups.ts';

type Run = ReadOnly<PromptRun>;
type PromptSegment = ReadOnly<Segment>;

interface Kept {
  revision: number;
  segment: PromptSegment;
  counts: RawCounts;
}

/** Runs change in place: what was counted holds for one revision. */
const kept = new WeakMap<Run, Kept>();

/** What is counted of a run, once for every change of its answers however many cards tell of it. */
export function rawCountsOf(segment: PromptSegment, run: Run): RawCounts {
  const known = kept.get(run);
  if (known?.revision === run.revision && known.segment === segment) return known.counts;
  const counts = countRun(promptSettings(segment), run);
  kept.set(run, { revision: run.revision, segment, counts });
  return counts;
}

/** Its answers will not change any more, as far as anybody knows, and were never told before. */
export const isSettled = ({ endedAtMs, settled, reopened }: Run): boolean =>
  endedAtMs !== null && settled && !reopened;

/** Answers by side, where they may be told; else null for both. */
export function sidesOf(segment: PromptSegment, run: Run): TallyCard['sides'] {
  if (!isSettled(run) || promptSettings(segment).audience === 'tables') return null;
  const { customers, colleagues } = rawCountsOf(segment, run).answered;
  return isTellable(customers) && isTellable(colleagues) ? { customers, colleagues } : null;
}

function valueOf(row: RawRow, settings: PromptSettings, answered: number): number | null {
  if (settings.asks.kind === 'ranking') return row.count === 0 ? null : oneDecimal(row.places / row.count);
  if (settings.asks.kind !== 'points' || answered === 0) return null;
  return oneDecimal(row.count / answered);
}

/** Of one team, whose few answers would be as good as names, nothing is told before there are enough. */
export function isTold(segment: PromptSegment, run: Run): boolean {
  const { customers, colleagues } = rawCountsOf(segment, run).answered;
  return promptSettings(segment).audience !== 'team' || isTellable(customers + colleagues);
}

/** A run as everybody who may see its results sees it. */
export function countsOf(segment: PromptSegment, run: Run): Counts {
  const settings = promptSettings(segment);
  const raw = rawCountsOf(segment, run);
  const answered = raw.answered.customers + raw.answered.colleagues;
  const bySide = sidesOf(segment, run) !== null;
  const told = (row: RawRow): TallyRow => ({
    ...{ id: row.id, from: row.from, to: row.to, count: row.count },
    customers: bySide ? row.customers : null,
    colleagues: bySide ? row.colleagues : null,
    value: valueOf(row, settings, answered),
    sorted: row.sorted === null ? null : { ...row.sorted },
  });
  return {
    answered,
    abstained: raw.abstained,
    rows: raw.rows.map(told),
    mean: meanOf(raw.numbers),
    median: medianOf(raw.numbers),
  };
}
