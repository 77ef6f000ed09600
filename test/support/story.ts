import { expect } from 'vitest';
import type {
  BodyId,
  ClientId,
  CommandId,
  GroupId,
  HighlightId,
  PersonId,
  QuestionId,
} from '../../shared/contract/ids.ts';
import type { RejectionCode, RejectionParams } from '../../shared/contract/rejections.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import type { AnyCommand, Asked, ReadText } from '../../shared/gathering/asked.ts';
import { decideSealed } from '../../shared/gathering/decide-sealed.ts';
import { deriveId } from '../../shared/gathering/derive-id.ts';
import { evolve } from '../../shared/gathering/evolve.ts';
import type { Fact, FactData, FactType } from '../../shared/gathering/facts.ts';
import { roundToDeal } from '../../shared/gathering/matching/deal-for.ts';
import type { AnyCommandType, Commands } from '../../shared/gathering/rule.ts';
import type { Room, Segment } from '../../shared/gathering/segment.ts';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import { creation, formOf, rosterRow, type Guest } from './gathering-fixtures.ts';
import { proposalFor } from './gathering-proposal.ts';

/** 11 March 2027, 9:00 in Oakmere. */
export const NINE_OCLOCK = Date.UTC(2027, 2, 11, 9);
const SEED = '0123456789abcdef0123456789abcdef';

export const facilitator: Actor = { role: 'facilitator' };
export const owner: Actor = { role: 'owner' };
export const server: Actor = { role: 'server' };

/** The id of a person, a question or anything else that a test calls by name. */
const idAs = <Id extends string>(name: string): Id => deriveId(SEED, `name ${name}`) as Id;
export const idOf = (name: string): PersonId => idAs(name);
export const questionId = (name: string): QuestionId => idAs(name);
export const highlightId = (name: string): HighlightId => idAs(name);
export const clientId = (name: string): ClientId => idAs(name);

export const fact = <T extends FactType>(type: T, data: FactData[T]): { type: T; data: FactData[T] } => ({
  type,
  data,
});

type Envelope = Pick<AnyCommand, 'id' | 'client' | 'as' | 'type'>;
type Result = ReturnType<typeof decideSealed>;
type Extras = Omit<Asked, 'command' | 'stamp'> & { id?: string; client?: string; as?: PersonId };

/** What came of a command, and the sentences that a test says about it. */
class Outcome {
  readonly result: Result;
  constructor(result: Result) {
    this.result = result;
  }
  get facts(): Fact[] {
    return 'facts' in this.result ? this.result.facts : [];
  }
  get drops(): BodyId[] {
    return 'drops' in this.result ? this.result.drops : [];
  }
  /** The texts that were written, by slot. */
  get texts(): Record<string, string> {
    const bodies = 'bodies' in this.result ? this.result.bodies : [];
    const slots = this.facts.flatMap((each) => Object.entries(each.bodies));
    return Object.fromEntries(
      slots.map(([slot, id]) => [slot, bodies.find((body) => body.id === id)?.text ?? '(no body)']),
    );
  }
  /** Exactly these facts, in this order. */
  gives(...expected: { type: FactType; data: unknown }[]): this {
    expect(this.result).toHaveProperty('ok', true);
    expect(this.facts.map(({ type, data }) => ({ type, data }))).toEqual(expected);
    return this;
  }
  changesNothing(): void {
    expect(this.result).toEqual({ ok: true, repeated: true });
  }
  isRefused(code: RejectionCode, params: RejectionParams = {}): void {
    expect(this.result).toEqual({ ok: false, code, params });
  }
}

/** One gathering, told command by command; every accepted fact is folded. */
export class Story {
  readonly state = emptyState();
  readonly log: Fact[] = [];
  readonly texts = new Map<BodyId, string>();
  readonly text: ReadText = (body) => (body === null ? null : (this.texts.get(body) ?? null));
  atMs = NINE_OCLOCK;
  #asked = 0;

  /** Asks for something; `id` and `client` are fresh unless named. */
  when<T extends AnyCommandType>(
    actor: Actor,
    type: T,
    data: Commands[T]['data'],
    { id, client, as, ...extras }: Extras = {},
  ): Outcome {
    this.#asked += 1;
    const commandId = idAs<CommandId>(id ?? `command ${this.#asked}`);
    const tab = clientId(client ?? 'tab');
    const self = 'person' in actor ? actor.person : null;
    const said = {
      id: commandId,
      as: as ?? self,
      client: tab,
      n: this.#asked,
      basis: '',
      ageMs: 0,
      type,
      data,
    };
    const stamp = {
      actor,
      atMs: this.atMs,
      seed: deriveId(SEED, `chance ${this.#asked}`),
      digest: deriveId(commandId, 'digest'),
    };
    const outcome = new Outcome(
      decideSealed(this.state, { command: said as Envelope as AnyCommand, stamp, ...extras }),
    );
    this.#keep(outcome);
    return outcome;
  }

  /** An attendee asks. */
  whenPerson<T extends AnyCommandType>(name: string, type: T, data: Commands[T]['data'], extras?: Extras) {
    const role = this.person(name).role;
    return this.when({ role, person: idOf(name) }, type, data, extras);
  }

  /** The facilitator asks for Next, with groups when it leads into a round. */
  whenNext(): Outcome {
    const round = roundToDeal(this.state);
    const data = { number: this.state.stage.number };
    if (round === null) return this.when(facilitator, 'next', data);
    return this.when(facilitator, 'next', data, { proposal: proposalFor(this.state, round, this.text) });
  }

  join(guest: Guest): Outcome {
    return this.when(server, 'join', formOf(idOf(guest.name), guest));
  }

  invite(...guests: Guest[]): this {
    this.when(owner, 'import-roster', { people: guests.map((guest) => rosterRow(guest, idOf)) });
    return this;
  }

  /** Roster people who have come already. */
  arrive(...guests: Guest[]): this {
    this.invite(...guests);
    for (const { name } of guests) {
      this.when(facilitator, 'mark-attendance', { person: idOf(name), attendance: 'arrived' });
    }
    return this;
  }

  next(times = 1): this {
    for (let left = times; left > 0; left -= 1) this.whenNext();
    return this;
  }

  pass(minutes: number): this {
    this.atMs += minutes * 60_000;
    return this;
  }

  person(name: string) {
    const person = this.state.people[idOf(name)];
    if (person === undefined) throw new Error(`${name} is not in this story`);
    return person;
  }

  /** What a body says; undefined when it was deleted. */
  textOf(body: BodyId | null | undefined): string | undefined {
    return body ? this.texts.get(body) : undefined;
  }

  /** The ids in a person's group of a round, or nobody. */
  groupOf(segment: Segment, name: string): PersonId[] {
    const round = this.state.rounds[segment.id];
    const group: GroupId | undefined = round?.groupOf[idOf(name)];
    return group === undefined ? [] : (round?.groups[group]?.people ?? []);
  }

  #keep(outcome: Outcome): void {
    for (const each of outcome.facts) evolve(this.state, each);
    this.log.push(...outcome.facts);
    if ('bodies' in outcome.result)
      for (const { id, text } of outcome.result.bodies) this.texts.set(id, text);
    for (const id of outcome.drops) this.texts.delete(id);
  }
}

/** A gathering that was just created with this run of show. */
export function given(segments: Segment[], room: Room = { seatsPerTable: 8, tables: [] }): Story {
  const story = new Story();
  story.when(owner, 'create-gathering', creation(segments, room));
  return story;
}
