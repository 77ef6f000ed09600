import { keysOf } from '../entries.ts';
import { promptSettings } from '../prompts/prompt-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import type { PromptAnswer, PromptRun } from '../state.ts';
import { earlierRound } from './rounds-of-prompt.ts';
import { isSettled } from './run-counts.ts';

type Run = ReadOnly<PromptRun>;

/** Two ratings that are compared. */
export interface PulsePair {
  before: ReadOnly<Segment>;
  after: ReadOnly<Segment>;
}

/** One answerer's two steps of the scale, and who they are. */
export interface PairedAnswer {
  before: number;
  after: number;
  answer: ReadOnly<PromptAnswer>;
}

const pairsIn = (state: State): PulsePair[] =>
  state.segments.flatMap((after) => {
    const before = after.kind === 'pulse' ? earlierRound(state, after) : null;
    return before === null ? [] : [{ before, after }];
  });

const shareARun = (one: PulsePair, other: PulsePair): boolean => {
  const ids = [one.before.id, one.after.id];
  return ids.includes(other.before.id) || ids.includes(other.after.id);
};

/** Whether the other pair may have been told of before this run ended. */
function cameFirst(state: State, other: PulsePair, { endedAtMs }: Run): boolean {
  const run = state.prompts[other.after.id];
  if (run === undefined) return false;
  return run.reopened || (run.endedAtMs !== null && run.endedAtMs <= (endedAtMs ?? 0));
}

/** Whether the earlier rating was over, for good, before the later one could be told of. */
const wasOverBy = ({ endedAtMs, settled }: Run, later: Run): boolean =>
  endedAtMs !== null && settled && endedAtMs <= (later.endedAtMs ?? 0);

/**
 * Whether two ratings may be compared in front of others: both are over, the later one was never open again, and
 * none of them was compared with a third one before. So each rating is told of once, in one set of people, and
 * nobody is found by what changed between two tellings.
 */
export function isPairTold(state: State, pair: PulsePair): boolean {
  const before = state.prompts[pair.before.id];
  const after = state.prompts[pair.after.id];
  if (before === undefined || after === undefined) return false;
  if (!isSettled(after) || !wasOverBy(before, after)) return false;
  return !pairsIn(state)
    .filter((other) => other.after.id !== pair.after.id && shareARun(other, pair))
    .some((other) => cameFirst(state, other, after));
}

const stepOf = (answer: ReadOnly<PromptAnswer> | undefined): number | null =>
  answer?.value.kind === 'scale' ? answer.value.at : null;

const answerBy = (run: Run, key: keyof PromptRun['byAnswerer']): ReadOnly<PromptAnswer> | undefined => {
  const id = run.byAnswerer[key];
  return id === undefined ? undefined : run.answers[id];
};

/** Everybody who gave both ratings; guests who were asked whether they felt heard gave another one. */
export function pairedAnswers(state: State, { before, after }: PulsePair): PairedAnswer[] {
  const first = state.prompts[before.id];
  const second = state.prompts[after.id];
  if (first === undefined || second === undefined) return [];
  const { asksHeard } = promptSettings(after);
  return keysOf(second.byAnswerer).flatMap((key) => {
    const answer = answerBy(second, key);
    const steps = [stepOf(answerBy(first, key)), stepOf(answer)];
    const [from = null, to = null] = steps;
    if (answer === undefined || from === null || to === null) return [];
    return asksHeard && answer.role === 'customer' ? [] : [{ before: from, after: to, answer }];
  });
}
