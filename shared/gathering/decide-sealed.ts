import type { BodyId } from '../contract/ids.ts';
import type { Asked, Refusal } from './asked.ts';
import { decide } from './decide.ts';
import type { Fact } from './facts.ts';
import { wasAccepted } from './remember-command.ts';
import type { State } from './rule.ts';
import { seal, type Body } from './seal.ts';

/** A decision that is ready for the log. */
export interface SealedDecision {
  ok: true;
  facts: Fact[];
  bodies: Body[];
  drops: BodyId[];
}

/** Nothing to append: it was accepted before, or things are already as it wants them. */
export interface NothingToDo {
  ok: true;
  repeated: true;
}

/** Decides a command once; a repeat is answered like the first time and changes nothing. */
export function decideSealed(state: State, asked: Asked): SealedDecision | NothingToDo | Refusal {
  if (wasAccepted(state.answered, asked)) return { ok: true, repeated: true };
  const decision = decide(state, asked);
  if (!decision.ok) return decision;
  if (decision.facts.length === 0) return { ok: true, repeated: true };
  return { ok: true, ...seal(state, asked, decision.facts), drops: decision.drops };
}
