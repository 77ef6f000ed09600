import type { Batch, LoggedFact } from '../log/fact-log.ts';
import type { Folded } from './runner-fold.ts';
import type { Refused, Rules, Sealed, Settled } from './runner-port.ts';

/** A batch takes no further command once it holds so many facts; one command may exceed it. */
const FULL_BATCH = 256;

/** A command that has not been answered. */
export interface Waiting<Asked> {
  asked: Asked;
  answer(settled: Settled): void;
}

/** What the first `answers.length` waiting commands gave, in their order. */
export interface Decided<F extends LoggedFact> {
  batch: Batch<F>;
  answers: Settled[];
  /** The command after these could not be folded: the state is half folded and of no use. */
  broken: boolean;
}

export interface Decider<State, F extends LoggedFact, Asked> {
  rules: Rules<State, F, Asked>;
  onFault(error: unknown): void;
}

/** Decides and folds waiting commands one after another, so that each sees those before it. */
export function decideBatch<State, F extends LoggedFact, Asked>(
  decider: Decider<State, F, Asked>,
  folded: Folded<State>,
  queue: readonly Waiting<Asked>[],
): Decided<F> {
  const decided: Decided<F> = { batch: { facts: [], bodies: [], drops: [] }, answers: [], broken: false };
  for (const { asked } of queue) {
    if (decided.batch.facts.length >= FULL_BATCH) break;
    const decision = decide(decider, folded.state, asked);
    if ('facts' in decision && !take(decider, folded, decided.batch, decision)) {
      return { ...decided, broken: true };
    }
    decided.answers.push(decision.ok ? { ok: true } : decision);
  }
  return decided;
}

/** A rule that throws has changed nothing: `decide` only reads the state. */
function decide<State, F extends LoggedFact, Asked>(
  { rules, onFault }: Decider<State, F, Asked>,
  state: State,
  asked: Asked,
): Sealed<F> | Refused | { ok: true } {
  try {
    return rules.decide(state, asked);
  } catch (error) {
    onFault(error);
    return internal;
  }
}

/** False when a fact could not be folded. */
function take<State, F extends LoggedFact, Asked>(
  { rules, onFault }: Decider<State, F, Asked>,
  folded: Folded<State>,
  batch: Batch<F>,
  sealed: Sealed<F>,
): boolean {
  try {
    for (const fact of sealed.facts) {
      checkVersion(fact, folded.top.version + batch.facts.length + 1);
      rules.evolve(folded.state, fact);
      batch.facts.push(fact);
    }
  } catch (error) {
    onFault(error);
    return false;
  }
  batch.bodies.push(...sealed.bodies);
  batch.drops.push(...sealed.drops);
  return true;
}

function checkVersion(fact: LoggedFact, version: number): void {
  if (fact.version !== version) throw new Error(`a fact was sealed as ${fact.version} instead of ${version}`);
}

const RETRY_MS = 2000;
const retry = (code: 'internal' | 'not-saved' | 'closing'): Refused => ({
  ok: false,
  code,
  params: {},
  afterMs: RETRY_MS,
});
/** A fault of ours: the command is kept on the phone and asked again. */
export const internal = retry('internal');
export const notSaved = retry('not-saved');
export const closing = retry('closing');
