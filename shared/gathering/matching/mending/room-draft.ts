import type { SitOutReason } from '../../../contract/cards/match.ts';
import type { Place } from '../../../contract/cards/round.ts';
import type { GroupId, PersonId, SegmentId } from '../../../contract/ids.ts';
import type { NeedsOf } from '../../asked.ts';
import { deriveId } from '../../derive-id.ts';
import { entriesOf, keysOf } from '../../entries.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { DealtGroup } from '../../round-facts.ts';
import type { Round } from '../../round-state.ts';
import type { State } from '../../rule.ts';
import { segmentOf } from '../../stage/current-segment.ts';
import { matchSettings } from '../match-settings.ts';
import { placeOf } from '../round-group.ts';
import { Relations } from './relations.ts';
import { RoomPeople, type Coming } from './room-people.ts';
import { Walks } from './walks.ts';

export type RoomGroup = ReadOnly<DealtGroup>;

/** What a repair begins with. */
export interface Mending extends Coming {
  state: State;
  segment: SegmentId;
  round: ReadOnly<Round>;
  nowMs: number;
  /** 32 hex digits; ids of new groups and of the repair derive from it. */
  seed: string;
  needs: NeedsOf | undefined;
}

/** Reasons that end when there is somebody to meet. */
const mayBeCalled = (why: SitOutReason | undefined, waves: number): boolean =>
  why === undefined || why === 'otherSideMissing' || (why === 'wave' && waves === 1);

/** The groups of a running round while they are mended; what nobody touched stays as it is. */
export class RoomDraft {
  readonly mending: Mending;
  readonly people: RoomPeople;
  readonly relations: Relations;
  readonly walks: Walks;
  /** Changed groups; one without people is gone. */
  readonly changed = new Map<GroupId, DealtGroup>();
  /** Who sits out from now on. */
  readonly satOut = new Map<PersonId, SitOutReason>();
  readonly #placed = new Map<PersonId, GroupId | null>();
  readonly #waves: number;
  #made = 0;

  constructor(mending: Mending) {
    const { state, segment, needs, nowMs } = mending;
    this.mending = mending;
    this.people = new RoomPeople(state, needs, mending);
    this.relations = new Relations(state, segment, this.people, nowMs);
    this.walks = new Walks(state);
    this.#waves = matchSettings(segmentOf(state, segment)?.settings ?? {}).waves;
  }

  group(id: GroupId): RoomGroup | null {
    return this.changed.get(id) ?? this.mending.round.groups[id] ?? null;
  }

  /** Groups that have people. */
  groups(): RoomGroup[] {
    const kept = Object.values<RoomGroup>(this.mending.round.groups).filter(
      ({ id }) => !this.changed.has(id),
    );
    return [...kept, ...[...this.changed.values()].filter(({ people }) => people.length > 0)];
  }

  groupOf(person: PersonId): RoomGroup | null {
    const moved = this.#placed.get(person);
    const id = moved === undefined ? this.mending.round.groupOf[person] : moved;
    return id === undefined || id === null ? null : this.group(id);
  }

  /** People of a group who are here. */
  here({ people }: RoomGroup): PersonId[] {
    return people.filter((id) => this.people.isHere(id));
  }

  customersIn(group: RoomGroup): PersonId[] {
    return this.here(group).filter((id) => this.people.isCustomer(id));
  }

  colleaguesIn(group: RoomGroup): PersonId[] {
    return this.here(group).filter((id) => !this.people.isCustomer(id));
  }

  /** Customers who have nobody to talk to. */
  lacksColleague(group: RoomGroup): boolean {
    return this.customersIn(group).length > 0 && this.colleaguesIn(group).length === 0;
  }

  take(people: readonly PersonId[]): void {
    for (const person of people) {
      const group = this.groupOf(person);
      if (group !== null) {
        const open = this.#open(group);
        open.people = open.people.filter((other) => other !== person);
        delete open.jobs[person];
      }
      this.#placed.set(person, null);
    }
  }

  put(people: readonly PersonId[], group: RoomGroup): void {
    this.take(people);
    const open = this.#open(group);
    for (const person of people) {
      if (this.people.isCustomer(person)) open.people.unshift(person);
      else open.people.push(person);
      this.#placed.set(person, group.id);
      this.satOut.delete(person);
    }
  }

  sitOut(people: readonly PersonId[], why: SitOutReason): void {
    this.take(people);
    for (const person of people) this.satOut.set(person, why);
  }

  /** A group at this place, without people yet. */
  make(place: Place): RoomGroup {
    const { seed, segment } = this.mending;
    this.#made += 1;
    const id = deriveId(seed, `group ${segment} ${this.#made}`) as GroupId;
    const group: DealtGroup = { ...placeOf(place), id, people: [], jobs: {} };
    this.changed.set(id, group);
    return group;
  }

  /** Tells of a group though it stays as it is. */
  mention(group: RoomGroup): void {
    this.#open(group);
  }

  moveTo(group: RoomGroup, place: Place): void {
    Object.assign(this.#open(group), placeOf(place));
  }

  /** People who are here, in no group, and may be called to one; of one side. */
  free(role: 'customer' | 'colleague'): PersonId[] {
    const { round, arriving } = this.mending;
    const waiting = new Set([...keysOf(round.satOut), ...round.unmatched, ...(arriving?.keys() ?? [])]);
    return [...waiting].filter(
      (id) =>
        this.people.get(id)?.role === role &&
        this.people.isHere(id) &&
        this.groupOf(id) === null &&
        mayBeCalled(this.satOut.get(id) ?? round.satOut[id], this.#waves),
    );
  }

  /** People without a group and without a reason that lasts. */
  loose(): PersonId[] {
    return [...this.free('customer'), ...this.free('colleague')].filter((id) => !this.satOut.has(id));
  }

  /** Whether people are together because the crew pinned them, here. */
  isPinned(person: PersonId): boolean {
    const { state, segment } = this.mending;
    return (state.pins[segment] ?? []).some((pin) => pin.includes(person));
  }

  #open(group: RoomGroup): DealtGroup {
    const open = this.changed.get(group.id) ?? {
      ...placeOf(group),
      id: group.id,
      people: [...group.people],
      jobs: Object.fromEntries(entriesOf(group.jobs)),
    };
    this.changed.set(group.id, open);
    return open;
  }
}
