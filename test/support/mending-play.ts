import type { PersonId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import type { Asked } from '../../shared/gathering/asked.ts';
import { reDealInput, reDealProposal, roundToReDeal } from '../../shared/gathering/matching/re-deal-of.ts';
import { runningRound } from '../../shared/gathering/matching/running-round.ts';
import { seatNeedsOf } from '../../shared/gathering/matching/seat-needs.ts';
import { isPresent } from '../../shared/gathering/people/presence.ts';
import { needsIn } from '../../shared/gathering/people/read-words.ts';
import type { Repair, Round, RoundGroup } from '../../shared/gathering/round-state.ts';
import type { AnyCommandType, Commands } from '../../shared/gathering/rule.ts';
import type { Room, Segment } from '../../shared/gathering/segment.ts';
import type { Person } from '../../shared/gathering/state.ts';
import { proposeMatch } from '../../shared/match/propose-match.ts';
import { creation } from './gathering-fixtures.ts';
import { facilitator, owner, Story } from './story.ts';

export type Outcome = ReturnType<Story['when']>;
type Extras = Omit<Asked, 'command' | 'stamp'> & { id?: string; client?: string; as?: PersonId };

/** A gathering in which people come, go and move while rounds run; every command knows what people need. */
export class Play extends Story {
  /** Called before and after every command. */
  before: () => void = () => undefined;
  after: (type: AnyCommandType, outcome: Outcome) => void = () => undefined;

  readonly needs = (person: PersonId) =>
    seatNeedsOf(needsIn(this.text(this.state.people[person]?.needs ?? null)));

  #asked = 0;
  /** Asks for the same as the last command did: as the very same one, or anew. */
  again: (isSame: boolean) => Outcome = () => this.back();

  override when<T extends AnyCommandType>(
    actor: Actor,
    type: T,
    data: Commands[T]['data'],
    extras: Extras = {},
  ): Outcome {
    this.#asked += 1;
    const id = extras.id ?? `mending ${this.#asked}`;
    this.before();
    const outcome = super.when(actor, type, data, { needs: this.needs, ...extras, id });
    this.again = (isSame) => {
      this.#asked += 1;
      const anew = isSame ? id : `mending ${this.#asked}`;
      return super.when(actor, type, data, { needs: this.needs, ...extras, id: anew });
    };
    this.after(type, outcome);
    return outcome;
  }

  /** Back to the stage before. */
  back(): Outcome {
    return this.when(facilitator, 'undo', { number: this.state.stage.number });
  }

  /** Deals the running round again, with the match that the planner would make. */
  reDeal(): Outcome {
    const segment = roundToReDeal(this.state);
    const input = segment === null ? null : reDealInput(this.state, segment, this.text);
    const data = { number: this.state.stage.number };
    if (segment === null || input === null) return this.when(facilitator, 're-deal', data);
    const proposal = reDealProposal(this.state, segment, proposeMatch(input));
    return this.when(facilitator, 're-deal', data, { proposal });
  }

  get running(): { segment: Segment['id']; round: Round } | null {
    const running = runningRound(this.state);
    const round = running === null ? undefined : this.state.rounds[running.segment];
    return running === null || round === undefined ? null : { segment: running.segment, round };
  }

  /** The round on stage; a test that asks has one. */
  get round(): Round {
    if (this.running === null) throw new Error('no round is on stage');
    return this.running.round;
  }

  /** The segment on stage. */
  get segment(): Segment['id'] {
    if (this.running === null) throw new Error('no round is on stage');
    return this.running.segment;
  }

  get groups(): RoundGroup[] {
    return Object.values<RoundGroup>(this.running?.round.groups ?? {});
  }

  /** In the order in which they were made. */
  get repairs(): [keyof Round['repairs'], Repair][] {
    const made = Object.entries(this.running?.round.repairs ?? {}) as [keyof Round['repairs'], Repair][];
    return made.sort(([, a], [, b]) => a.n - b.n);
  }

  isHere(id: PersonId): boolean {
    const person = this.state.people[id];
    return person !== undefined && isPresent(person);
  }

  isCustomer(id: PersonId): boolean {
    return this.state.people[id]?.role === 'customer';
  }

  /** Everybody who was not replaced by who they were recognised as. */
  get everybody(): [PersonId, Person][] {
    const all = Object.entries(this.state.people) as [PersonId, Person][];
    return all.filter(([, { mergedInto }]) => mergedInto === null);
  }
}

/** A gathering that was just created with this run of show. */
export function playOf(segments: Segment[], room: Room = { seatsPerTable: 8, tables: [] }): Play {
  const play = new Play();
  play.when(owner, 'create-gathering', creation(segments, room));
  return play;
}
