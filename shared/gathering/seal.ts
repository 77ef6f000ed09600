import type { BodyId, FactId } from '../contract/ids.ts';
import type { Asked } from './asked.ts';
import { deriveId } from './derive-id.ts';
import { currentShapes } from './fact-shapes.ts';
import type { Fact, FactAuthor, FactCause, FactDraft, NewBody } from './facts.ts';
import { nowMs, type State } from './rule.ts';

/** A text with the id under which the log keeps it. */
export interface Body extends NewBody {
  id: BodyId;
}

function authorOf({ stamp }: Asked, anonymous: boolean): FactAuthor {
  const { actor } = stamp;
  return { role: actor.role, person: 'person' in actor && !anonymous ? actor.person : null };
}

/** Where naming the command would undo an anonymity, its keyed digest stands for it. */
function causeOf({ command, stamp }: Asked, anonymous: boolean): FactCause {
  if (anonymous) return { command: stamp.digest, client: null };
  if (stamp.actor.role === 'server') return { server: command.type };
  return { command: command.id, client: command.client };
}

function sealBodies(draft: FactDraft, seed: string, at: number): { slots: Fact['bodies']; bodies: Body[] } {
  const slots: Fact['bodies'] = {};
  const bodies = Object.entries(draft.bodies ?? {}).map(([slot, body]): Body => {
    const id = deriveId(seed, `body ${at} ${slot}`) as BodyId;
    slots[slot] = id;
    return { id, ...body };
  });
  return { slots, bodies };
}

/**
 * Facts and bodies of one command: versions rise by one, ids derive from the seed, all have one time.
 * `state` is the one that the command was decided on.
 */
export function seal(state: State, asked: Asked, drafts: FactDraft[]): { facts: Fact[]; bodies: Body[] } {
  const { seed } = asked.stamp;
  const atMs = nowMs(state, asked);
  const bodies: Body[] = [];
  const facts = drafts.map((draft, index) => {
    const sealed = sealBodies(draft, seed, index);
    const anonymous = draft.anonymous === true;
    bodies.push(...sealed.bodies);
    return {
      version: state.version + 1 + index,
      id: deriveId(seed, `fact ${index}`) as FactId,
      type: draft.type,
      shape: currentShapes[draft.type],
      atMs,
      by: authorOf(asked, anonymous),
      cause: causeOf(asked, anonymous),
      data: draft.data,
      bodies: sealed.slots,
    } as Fact;
  });
  return { facts, bodies };
}
