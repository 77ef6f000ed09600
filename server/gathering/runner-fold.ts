import type { BodyId } from '../../shared/contract/ids.ts';
import type { Batch, Expected, FactLog, LoggedFact } from '../log/fact-log.ts';
import type { Rules } from './runner-port.ts';

/** What the log says, folded; the state runs ahead of `top` and `texts` while an append is in flight. */
export interface Folded<State> {
  state: State;
  /** The last durable fact: what the next append is decided on. */
  top: Expected;
  /** Plain text of every body that exists; in memory only. */
  texts: Map<BodyId, string>;
}

/** Folds the whole log anew; rejects when the log cannot be read or a fact cannot be folded. */
export async function foldLog<State, F extends LoggedFact, Asked>(
  log: FactLog<F>,
  rules: Rules<State, F, Asked>,
): Promise<Folded<State>> {
  const { facts, bodies } = await log.read(0);
  const state = rules.empty();
  for (const fact of facts) rules.evolve(state, fact);
  const texts = new Map(bodies.map((body) => [body.id, body.text]));
  return { state, top: topAfter(facts, { version: 0, lastId: null }), texts };
}

/** Moves top and texts over a batch that is durable now; its facts are in the state already. */
export function settleFold<State, F extends LoggedFact>(folded: Folded<State>, batch: Batch<F>): void {
  folded.top = topAfter(batch.facts, folded.top);
  for (const body of batch.bodies) folded.texts.set(body.id, body.text);
  for (const id of batch.drops) folded.texts.delete(id);
}

function topAfter(facts: readonly LoggedFact[], before: Expected): Expected {
  const last = facts.at(-1);
  return last ? { version: last.version, lastId: last.id } : before;
}
