import type { Asked } from '../asked.ts';
import { evolve } from '../evolve.ts';
import type { Fact, FactDraft } from '../facts.ts';
import { othersMoved, repairFact } from '../matching/mending/repair-fact.ts';
import { settle } from '../matching/mending/settle.ts';
import { runningRound } from '../matching/running-round.ts';
import type { State } from '../rule.ts';
import type { GatheringState } from '../state.ts';
import { draftOf } from './draft-of.ts';

/** The state as these facts will leave it; its own is not touched. */
function afterFacts(state: State, { stamp }: Pick<Asked, 'stamp'>, facts: readonly FactDraft[]): State {
  const after = structuredClone(state) as GatheringState;
  for (const fact of facts) {
    const by = { role: stamp.actor.role, person: null };
    const meta = { version: after.version + 1, id: after.lastId, shape: 1, atMs: stamp.atMs, by };
    evolve(after, { ...fact, ...meta, cause: { server: 'thought' }, bodies: {} } as Fact);
  }
  return after;
}

/** A guest who would be alone after these facts is served by the same append, where somebody can come. */
export function serveAfter(
  state: State,
  asked: Pick<Asked, 'stamp' | 'needs'>,
  facts: readonly FactDraft[],
): FactDraft[] {
  const after = afterFacts(state, asked, facts);
  const running = runningRound(after);
  if (running === null) return [];
  const draft = draftOf(after, asked, running);
  if (!draft.groups().some((group) => draft.lacksColleague(group))) return [];
  settle(draft);
  return repairFact(draft, { why: 'moved', who: othersMoved(draft, []) });
}
