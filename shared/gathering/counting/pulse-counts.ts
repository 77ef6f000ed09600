import { FEW } from '../../contract/cards/asks.ts';
import type { PulseCard, PulseCounts } from '../../contract/cards/prompts.ts';
import type { SegmentId } from '../../contract/ids.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { meanOf } from './averages.ts';
import { isPairTold, pairedAnswers, type PairedAnswer, type PulsePair } from './pulse-pairs.ts';
import { earlierRound } from './rounds-of-prompt.ts';
import { isSettled } from './run-counts.ts';
import { tellableGroups } from './tellable-groups.ts';

interface Steps {
  from: number;
  to: number;
}

const stepsOf = (segment: ReadOnly<Segment>): Steps => {
  const { asks } = promptSettings(segment);
  return asks.kind === 'scale' ? { from: asks.from, to: asks.to } : { from: 0, to: 10 };
};

/** How many chose each step. */
const rowsOf = (numbers: readonly number[], { from, to }: Steps): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => numbers.filter((one) => one === from + step).length);

function compared(pairs: readonly PairedAnswer[]): PulseCounts {
  const moves = pairs.map(({ before, after }) => Math.sign(after - before));
  const count = (sign: number): number => moves.filter((one) => one === sign).length;
  return {
    n: pairs.length,
    before: meanOf(pairs.map(({ before }) => before)) ?? 0,
    after: meanOf(pairs.map(({ after }) => after)) ?? 0,
    ...{ up: count(1), same: count(0), down: count(-1) },
  };
}

function teamsOf(pairs: readonly PairedAnswer[]): PulseCard['teams'] {
  const teams = new Map<string, PairedAnswer[]>();
  for (const pair of pairs) {
    const team = pair.answer.role === 'colleague' ? pair.answer.team : null;
    if (team !== null) teams.set(team, [...(teams.get(team) ?? []), pair]);
  }
  const groups = [...teams].map(([team, members]) => ({ team, ...compared(members) }));
  return tellableGroups(groups, pairs.length).toSorted((a, b) => (a.team < b.team ? -1 : 1));
}

function comparison(state: State, pair: PulsePair): Pick<PulseCard, 'both' | 'teams'> {
  const pairs = isPairTold(state, pair) ? pairedAnswers(state, pair) : [];
  if (pairs.length < FEW) return { both: null, teams: [] };
  const steps = stepsOf(pair.after);
  const rowsBefore = rowsOf(
    pairs.map(({ before }) => before),
    steps,
  );
  const rowsAfter = rowsOf(
    pairs.map(({ after }) => after),
    steps,
  );
  return { both: { ...compared(pairs), rowsBefore, rowsAfter }, teams: teamsOf(pairs) };
}

/** What guests said at the door, once that is over. */
function heardIn(state: State, segment: ReadOnly<Segment>): PulseCard['heard'] {
  const run = state.prompts[segment.id];
  if (run === undefined || !promptSettings(segment).asksHeard || !isSettled(run)) return null;
  const said = Object.values(run.answers).flatMap(({ role, value }) =>
    role === 'customer' && value.kind === 'scale' ? [value.at] : [],
  );
  if (said.length < FEW) return null;
  return { n: said.length, mean: meanOf(said) ?? 0, rows: rowsOf(said, stepsOf(segment)) };
}

/** Two ratings compared; null for a segment that is none of two and does not ask whether people felt heard. */
export function pulseOf(state: State, after: ReadOnly<Segment>): PulseCard | null {
  const before = earlierRound(state, after);
  if (before === null && !promptSettings(after).asksHeard) return null;
  const prompt: SegmentId = after.id;
  return {
    prompt,
    before: before?.id ?? prompt,
    ...stepsOf(after),
    ...(before === null ? { both: null, teams: [] } : comparison(state, { before, after })),
    heard: heardIn(state, after),
  };
}
