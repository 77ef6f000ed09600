import type { NextGroupCard } from '../../../shared/contract/cards/round.ts';
import type { PersonId, SegmentId } from '../../../shared/contract/ids.ts';
import type { Audience } from '../../../shared/contract/roles.ts';
import type { Asked } from '../../../shared/gathering/asked.ts';
import type { Fact } from '../../../shared/gathering/facts.ts';
import type { State } from '../../../shared/gathering/rule.ts';
import type { GatheringState } from '../../../shared/gathering/state.ts';
import type { Match, MatchedGroup } from '../../../shared/match/match.ts';
import type { Clock } from '../../clock.ts';
import type { Runner } from '../runner-port.ts';
import { mayBeAhead, nextGroupCard } from './next-group-card.ts';
import { matchIn, type Plan } from './plan.ts';

export interface SendingAhead {
  runner: Runner<GatheringState, Fact, Asked>;
  clock: Clock;
  tell(audience: Audience): void;
}

/** What phones were told of the coming round. */
interface Told {
  segment: SegmentId;
  match: Match;
  groupOf: ReadonlyMap<PersonId, MatchedGroup>;
}

/** A plan that is new is sent when nobody has come or gone for so long. */
const STEADY_MS = 2_000;
/** So many people are told in one turn of the loop. */
const AT_ONCE = 200;

/**
 * Sends ahead where the next round leads everybody, so that a phone knows it when the network is gone. Phones
 * keep what they were told while a plan is made anew, and hear of it when it is ready and differs for them.
 */
export class Ahead {
  readonly #sending: SendingAhead;
  #told: Told | null = null;
  #cancel: (() => void) | null = null;
  #isStopped = false;

  constructor(sending: SendingAhead) {
    this.#sending = sending;
  }

  card(state: State, person: PersonId): NextGroupCard | undefined {
    const told = this.#told;
    const group = told?.groupOf.get(person);
    if (told === null || group === undefined || !mayBeAhead(state, told.segment)) return undefined;
    return nextGroupCard({ state, text: this.#sending.runner.text }, told.segment, group, person);
  }

  /** Somebody came or went, or the hall changed: the plan is not worth sending. */
  overtaken(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  /** There is a plan that nothing has overtaken; `known`: it is the one of before, less what was dealt. */
  ready(plan: Plan | null, isKnown: boolean): void {
    this.overtaken();
    if (isKnown || plan === null) return void this.#send(plan);
    this.#cancel = this.#sending.clock.after(STEADY_MS, () => void this.#send(plan));
  }

  /** A plan that was overtaken while it was made: what was told of rounds behind us ends all the same. */
  unsteady(plan: Plan | null): void {
    const segment = this.#told?.segment;
    if (segment !== undefined && !plan?.segments.includes(segment)) this.#take(null);
  }

  stop(): void {
    this.#isStopped = true;
    this.overtaken();
  }

  #send(plan: Plan | null): Promise<void> {
    this.#cancel = null;
    return this.#sending.runner.query((state) => this.#take(toTell(state, plan))).catch(() => undefined);
  }

  #take(told: Told | null): void {
    const before = this.#told;
    if (before?.match === told?.match) return;
    this.#told = told;
    this.#tell([...new Set([...peopleOf(before), ...peopleOf(told)])]);
  }

  #tell(people: readonly PersonId[]): void {
    if (this.#isStopped || people.length === 0) return;
    for (const person of people.slice(0, AT_ONCE)) this.#sending.tell(`person:${person}`);
    setImmediate(() => this.#tell(people.slice(AT_ONCE)));
  }
}

const peopleOf = (told: Told | null): PersonId[] => [...(told?.groupOf.keys() ?? [])];

function toTell(state: State, plan: Plan | null): Told | null {
  const segment = plan?.segments[0];
  const match = segment === undefined ? null : matchIn(plan, segment);
  if (segment === undefined || match === null || !mayBeAhead(state, segment)) return null;
  const groupOf = new Map(match.groups.flatMap((group) => group.people.map((id) => [id, group] as const)));
  return { segment, match, groupOf };
}
