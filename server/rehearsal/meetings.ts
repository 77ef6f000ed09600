import type { PersonId } from '../../shared/contract/ids.ts';

/** Of a group on the console: who was in it. */
interface Met {
  people: readonly { person: PersonId }[];
}

/** Who met whom, as the groups on the console say: known apart from what the sheet counts. */
export class Meetings {
  readonly #met = new Map<PersonId, Set<PersonId>>();

  add(groups: readonly Met[]): void {
    for (const { people } of groups)
      for (const { person } of people) for (const other of people) this.#of(person).add(other.person);
  }

  hasMetAll = (person: PersonId, others: readonly PersonId[]): boolean =>
    others.every((other) => this.#of(person).has(other));

  /** How many of these people somebody has not met. */
  unmetBy = (person: PersonId, others: readonly PersonId[]): number =>
    others.filter((other) => !this.#of(person).has(other)).length;

  #of(person: PersonId): Set<PersonId> {
    const met = this.#met.get(person) ?? new Set();
    this.#met.set(person, met);
    return met;
  }
}
