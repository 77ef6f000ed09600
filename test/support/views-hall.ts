import type { BodyId, ClientId, CommandId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import type { AnyCommand, Asked, ReadText } from '../../shared/gathering/asked.ts';
import { decideSealed } from '../../shared/gathering/decide-sealed.ts';
import { deriveId } from '../../shared/gathering/derive-id.ts';
import { evolve } from '../../shared/gathering/evolve.ts';
import type { Fact, FactDraft } from '../../shared/gathering/facts.ts';
import { roundToDeal } from '../../shared/gathering/matching/deal-for.ts';
import { seal } from '../../shared/gathering/seal.ts';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { Wish } from './views-wish.ts';
import { proposalFor } from './gathering-proposal.ts';
import { wordsFor } from './views-words.ts';

export interface Outcome {
  /** Null: accepted. */
  refused: string | null;
  id: CommandId;
  facts: Fact[];
}

/** 32 hex digits: the same for the same label. */
const idOf = (label: string): string => deriveId('5eed'.repeat(8), label);
export const personId = (label: string): PersonId => idOf(`person ${label}`) as PersonId;
export const wallId = (label: string): WallId => idOf(`wall ${label}`) as WallId;

export const crew: Actor = { role: 'facilitator' };
export const house: Actor = { role: 'server' };

/**
 * A gathering in memory. Bodies are kept beside the state and go with the facts that drop them. All ids
 * follow from the label of a wish, so that two halls that are asked the same give the same bytes.
 */
export class Hall {
  readonly state: GatheringState = emptyState();
  readonly bodies = new Map<BodyId, string>();
  readonly text: ReadText = (body) => (body === null ? null : (this.bodies.get(body) ?? null));
  nowMs = Date.UTC(2027, 2, 11, 9);
  #wishes = 0;

  /** Decides and folds. `label` names the wish; without one the wishes of this hall are counted. */
  ask(actor: Actor, wish: Wish, label = `wish ${(this.#wishes += 1)}`): Outcome {
    const asked = this.#askedFor(actor, wish, label);
    const { id } = asked.command;
    const decided = decideSealed(this.state, asked);
    if (!decided.ok) return { refused: decided.code, id, facts: [] };
    if ('repeated' in decided) return { refused: null, id, facts: [] };
    for (const body of decided.bodies) this.bodies.set(body.id, body.text);
    for (const fact of decided.facts) evolve(this.state, fact);
    for (const body of decided.drops) this.bodies.delete(body);
    return { refused: null, id, facts: decided.facts };
  }

  /** Folds facts that no rule is asked for. */
  write(actor: Actor, drafts: FactDraft[], label = `wish ${(this.#wishes += 1)}`): Outcome {
    const asked = this.#askedFor(actor, { type: 'next', data: { number: 0 } }, label);
    const { facts, bodies } = seal(this.state, asked, drafts);
    for (const body of bodies) this.bodies.set(body.id, body.text);
    for (const fact of facts) evolve(this.state, fact);
    return { refused: null, id: asked.command.id, facts };
  }

  #askedFor(actor: Actor, wish: Wish, label: string): Asked {
    const as = 'person' in actor ? actor.person : null;
    const envelope = { id: idOf(`command ${label}`) as CommandId, client: idOf('tab') as ClientId, as };
    const command = { ...envelope, n: 1, basis: '', ageMs: 0, ...wish } as AnyCommand;
    const seed = idOf(`seed ${label}`);
    const stamp = { actor, atMs: this.nowMs, seed, digest: idOf(`digest ${label}`) };
    return { command, stamp, ...this.#prepared(wish) };
  }

  /** What the server attaches before it asks: groups for a round, and what lies in words. */
  #prepared(wish: Wish): Partial<Omit<Asked, 'command' | 'stamp'>> {
    const words = wordsFor(this, wish);
    if (words !== null) return words;
    const round = wish.type === 'next' ? roundToDeal(this.state) : null;
    return round === null ? {} : { proposal: proposalFor(this.state, round, this.text) };
  }
}
