import { sortings } from '../../contract/cards/asks.ts';
import type { Counts, TallyRow } from '../../contract/cards/prompts.ts';
import { pulseOf } from '../counting/pulse-counts.ts';
import { countsOf, isTold, sidesOf } from '../counting/run-counts.ts';
import { crewLanguage, draftOfSegment } from '../prompts/prompt-draft.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';
import type { GatheringState, PromptRun } from '../state.ts';

type State = ReadOnly<GatheringState>;
type RunOf = { segment: ReadOnly<Segment>; run: ReadOnly<PromptRun> };

/** Answers of one's own have no label. */
const OTHER = 'Other';

interface Labels {
  /** What an option is called. */
  of: (row: TallyRow) => string;
  guests: string;
  colleagues: string;
}

function labelsOf(state: State, segment: ReadOnly<Segment>): Labels {
  const written = draftOfSegment(segment, crewLanguage(state)).options;
  const ids = promptSettings(segment).options.map(({ id }): string => id);
  return {
    of: ({ id, from, to }) => {
      if (from !== null && to !== null) return from === to ? `${from}` : `${from}–${to}`;
      return written[ids.indexOf(id)] ?? (id === 'other' ? OTHER : id);
    },
    guests: state.about?.words.guests ?? 'guests',
    colleagues: state.about?.words.colleagues ?? 'colleagues',
  };
}

/** A number, and by side only where the tally tells of sides. */
function split(
  { guests, colleagues }: Labels,
  row: Pick<TallyRow, 'count' | 'customers' | 'colleagues'>,
): string {
  if (row.customers === null || row.colleagues === null) return String(row.count);
  return `${row.count} (${guests} ${row.customers}, ${colleagues} ${row.colleagues})`;
}

/** "Keep 3, change 1" of one option; what nobody said is left out. */
const sortedWords = ({ sorted }: TallyRow): string =>
  sortings
    .filter((one) => (sorted?.[one] ?? 0) > 0)
    .map((one) => `${one} ${sorted?.[one] ?? 0}`)
    .join(', ');

function rowLine(
  labels: Labels,
  row: TallyRow,
  kind: ReturnType<typeof promptSettings>['asks']['kind'],
): string {
  const label = labels.of(row);
  if (kind === 'ranking') return `${label} ${row.value ?? 0} (${row.count})`;
  if (kind === 'sorting') return `${label}: ${sortedWords(row)}`;
  const isStep = kind === 'scale' || kind === 'number';
  return `${label}${isStep ? ':' : ''} ${split(labels, row)}`;
}

/** The rows that anybody chose: most first where order tells nothing else. */
function chosenRows({ rows }: Counts, kind: string): TallyRow[] {
  const chosen = rows.filter(({ count }) => count > 0);
  const isByCount = kind === 'choice' || kind === 'points';
  return isByCount ? chosen.toSorted((a, b) => b.count - a.count) : chosen;
}

function countsLine(state: State, { segment, run }: RunOf): string | null {
  if (!isTold(segment, run)) return null;
  const labels = labelsOf(state, segment);
  const { kind } = promptSettings(segment).asks;
  const counts = countsOf(segment, run);
  const rows = chosenRows(counts, kind).map((row) => rowLine(labels, row, kind));
  if (rows.length === 0) {
    const sides = sidesOf(segment, run) ?? { customers: null, colleagues: null };
    return split(labels, { count: counts.answered, ...sides });
  }
  const averages = counts.mean === null ? '' : `∅ ${counts.mean}, ½ ${counts.median} (${counts.answered}): `;
  return averages + rows.join(kind === 'sorting' ? '; ' : ', ');
}

/** Two ratings, once they may be compared in front of others. */
function pulseLine(state: State, segment: ReadOnly<Segment>): string | null {
  const both = pulseOf(state, segment)?.both;
  if (!both) return null;
  return `${both.before} → ${both.after} (${both.n}: ↑ ${both.up}, = ${both.same}, ↓ ${both.down})`;
}

/**
 * A prompt's result as one line, in the gathering's own words for people, what nobody chose left out: "Would you
 * come back? Yes 12 (guests 6, colleagues 6), No 5 (guests 5, colleagues 0)". Sides are told where the tally tells
 * them. Null where there is nothing that may be told.
 */
export function resultLine(
  state: State,
  segment: ReadOnly<Segment>,
  run: ReadOnly<PromptRun>,
): string | null {
  const line = segment.kind === 'pulse' ? pulseLine(state, segment) : countsLine(state, { segment, run });
  if (line === null) return null;
  const { title } = draftOfSegment(segment, crewLanguage(state));
  return `${/[.?!…]$/.test(title) ? title : `${title}:`} ${line}`;
}
