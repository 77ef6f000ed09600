import type { PersonId } from '../../../contract/ids.ts';
import type { NeedsOf } from '../../asked.ts';
import { isPresentId, standingFor } from '../../people/presence.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { State } from '../../rule.ts';
import type { Person } from '../../state.ts';
import type { SeatNeeds } from '../seat-needs.ts';

/** What a repair knows of somebody; also of who is just coming and in no list yet. */
export type RoomPerson = ReadOnly<
  Pick<
    Person,
    'role' | 'team' | 'manager' | 'zone' | 'table' | 'language' | 'speaks' | 'inseparableFrom' | 'knows'
  >
>;

const nothingNeeded: SeatNeeds = { seatNeeds: [], maxColleagues: null };

/** Who comes and who goes with the very command that is decided on. */
export interface Coming {
  arriving?: ReadonlyMap<PersonId, RoomPerson>;
  leaving?: ReadonlySet<PersonId>;
}

/** People of the hall as a repair sees them: present, or just coming. */
export class RoomPeople {
  readonly #state: State;
  readonly #needs: NeedsOf | undefined;
  readonly #coming: Required<Coming>;
  readonly #read = new Map<PersonId, SeatNeeds>();
  #tied: Map<PersonId, PersonId[]> | null = null;

  constructor(state: State, needs: NeedsOf | undefined, coming: Coming) {
    this.#state = state;
    this.#needs = needs;
    this.#coming = { arriving: new Map(), leaving: new Set(), ...coming };
  }

  get(id: PersonId): RoomPerson | null {
    return this.#coming.arriving.get(id) ?? this.#state.people[id] ?? null;
  }

  isHere(id: PersonId): boolean {
    if (this.#coming.leaving.has(id)) return false;
    if (this.#coming.arriving.has(id)) return true;
    return isPresentId(this.#state, id);
  }

  isCustomer(id: PersonId): boolean {
    return this.get(id)?.role === 'customer';
  }

  needs(id: PersonId): SeatNeeds {
    if (this.#needs === undefined) return nothingNeeded;
    const known = this.#read.get(id) ?? this.#needs(id);
    this.#read.set(id, known);
    return known;
  }

  /** This id as it is called now. */
  now(id: PersonId): PersonId {
    return standingFor(this.#state, id);
  }

  /** Everybody who stays with this person and is here, themselves first; carried on from one to the next. */
  unitOf(id: PersonId): PersonId[] {
    this.#tied ??= this.#ties();
    const unit = [id];
    for (const member of unit)
      for (const other of this.#tied.get(member) ?? [])
        if (!unit.includes(other) && this.isHere(other)) unit.push(other);
    return unit;
  }

  /** Nobody who is here stays with them. */
  isAlone(id: PersonId): boolean {
    return this.unitOf(id).length === 1;
  }

  #ties(): Map<PersonId, PersonId[]> {
    const tied = new Map<PersonId, PersonId[]>();
    const tie = (a: PersonId, b: PersonId): void => void tied.set(a, [...(tied.get(a) ?? []), b]);
    const add = (id: PersonId, { inseparableFrom }: RoomPerson): void => {
      for (const other of inseparableFrom.map((one) => this.now(one))) {
        tie(id, other);
        tie(other, id);
      }
    };
    for (const id in this.#state.people) {
      const person = this.#state.people[id as PersonId];
      if (person !== undefined && person.inseparableFrom.length > 0) add(this.now(id as PersonId), person);
    }
    for (const [id, person] of this.#coming.arriving) add(id, person);
    return tied;
  }
}
