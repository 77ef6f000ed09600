import type { ClientId, CommandId, PersonId, SegmentId, WallId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import type { AnyCommand, Asked, NeedsOf, RosterPerson } from '../../shared/gathering/asked.ts';
import { decideSealed } from '../../shared/gathering/decide-sealed.ts';
import { evolve } from '../../shared/gathering/evolve.ts';
import { roundToDeal } from '../../shared/gathering/matching/deal-for.ts';
import { matchInputOf, proposalOf } from '../../shared/gathering/matching/match-input-of.ts';
import type { AnyCommandType, Commands } from '../../shared/gathering/rule.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { emptyState } from '../../shared/gathering/empty-state.ts';
import type { MatchPerson, MatchTable } from '../../shared/match/match-input.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { nowMs } from '../figure.ts';
import { Chance } from './chance.ts';

const facilitator: Actor = { role: 'facilitator' };
const owner: Actor = { role: 'owner' };
const TALK_MS = 600_000;

const round = (number: number): Segment => ({
  id: `r${number}` as SegmentId,
  kind: 'round',
  title: { en: `Round ${number}` },
  minutes: 20,
  say: '',
  texts: { wall: {}, customer: {}, colleague: {} },
  settings: {},
});

/** A row of the roster without words: names, stories and needs cost a repair nothing. */
const rowOf = (person: MatchPerson): RosterPerson => ({
  ...{
    person: person.id,
    rosterKey: person.id,
    role: person.role,
    team: person.team,
    manager: person.manager,
  },
  ...{ customerSegment: person.customerSegment, language: person.languages[0] ?? 'en' },
  ...{ speaks: [...person.languages], zone: person.zone, table: person.table, side: person.side },
  ...{ inseparableFrom: [...person.inseparableFrom], knows: [...person.knows], story: '', needs: [] },
  details: { firstName: '', lastName: '', displayName: '', jobTitle: '', grade: '', companions: [] },
});

/** A gathering without a log: commands are decided and their facts folded as the runner does it. */
export class Evening {
  readonly state = emptyState();
  readonly #chance: Chance;
  readonly #people: ReadonlyMap<PersonId, MatchPerson>;
  atMs = Date.UTC(2027, 2, 11, 9);

  constructor(people: readonly MatchPerson[], tables: readonly MatchTable[], seed: number) {
    this.#chance = new Chance(seed);
    this.#people = new Map(people.map((person) => [person.id, person]));
    this.ask(owner, 'create-gathering', {
      ...{ name: 'Bench', organisation: 'Bench', objective: 'Count', languages: ['en'], template: null },
      words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
      codes: { customer: 'CDFHJK', colleague: 'MNPRTV' },
      ...{ segments: [round(1), round(2), round(3)], decks: [], wall: 'f'.repeat(32) as WallId },
      room: { seatsPerTable: 12, tables: tables.map((table) => ({ ...table, marks: [...table.marks] })) },
    });
    this.ask(owner, 'import-roster', { people: people.map(rowOf) });
  }

  readonly #needs: NeedsOf = (id) => {
    const { seatNeeds = [], maxColleagues = null } = this.#people.get(id) ?? {};
    return { seatNeeds: [...seatNeeds], maxColleagues };
  };

  /** Asks for something; gives whether facts came of it, and how long deciding and folding took. */
  ask<T extends AnyCommandType>(
    actor: Actor,
    type: T,
    data: Commands[T]['data'],
    proposal?: Asked['proposal'],
  ): { changed: boolean; tookMs: number } {
    const [id, client] = [this.#chance.hex() as CommandId, '0'.repeat(32) as ClientId];
    const as = 'person' in actor ? actor.person : null;
    const said = { id, client, as, n: 0, basis: '', ageMs: 0, type, data };
    const command = said as Pick<AnyCommand, 'id' | 'client' | 'as' | 'type'> as AnyCommand;
    const stamp = { actor, atMs: this.atMs, seed: this.#chance.hex(), digest: '' };
    const asked: Asked = { command, stamp, needs: this.#needs, ...(proposal ? { proposal } : {}) };
    const startedMs = nowMs();
    const decided = decideSealed(this.state, asked);
    const facts = 'facts' in decided ? decided.facts : [];
    for (const fact of facts) evolve(this.state, fact);
    return { changed: facts.length > 0, tookMs: nowMs() - startedMs };
  }

  /** Into the next round, ten minutes after the last. */
  next(): void {
    this.atMs += TALK_MS;
    const segment = roundToDeal(this.state);
    const input = segment === null ? null : matchInputOf(this.state, segment, () => null);
    const proposal = segment && input ? proposalOf(segment, proposeMatch(input)) : undefined;
    this.ask(facilitator, 'next', { number: this.state.stage.number }, proposal);
  }
}
