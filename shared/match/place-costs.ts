import type { Past } from './past.ts';
import type { RoundRules } from './round-rules.ts';
import { NOWHERE, tableOf, type Spot, type Spots } from './spots.ts';

const NO_TABLE = -1;

/** What it costs that somebody is at a spot. */
export class PlaceCosts {
  readonly #past: Past;
  readonly #rules: RoundRules;
  readonly #spots: Spots;
  /** Needs that no table of the hall can meet are nothing that a seat could be chosen by. */
  readonly #marked: number;
  /** The table that a walk is counted from: the own seat of the roster, else the place of the latest round. */
  readonly #from: Int32Array;
  /** The spot that somebody may keep by the move rule; nowhere for who moves. */
  readonly #own: Int32Array;

  constructor(past: Past, rules: RoundRules, stays: (person: number) => boolean) {
    this.#past = past;
    this.#rules = rules;
    this.#spots = past.spots;
    this.#marked = past.spots.marks.reduce((all, marks) => all | marks, 0);
    this.#from = past.last.map((last, person) => tableFrom(rules.homes[person] ?? NOWHERE, last));
    this.#own = past.last.map((last, person) =>
      stays(person) ? firstOf(last, rules.homes[person]) : NOWHERE,
    );
  }

  /** Marks that somebody needs and that the hall has, as bits. */
  needs(person: number): number {
    return (this.#past.hall.needs[person] ?? 0) & this.#marked;
  }

  /** Whether it makes a difference where somebody is. */
  isPlaced(person: number): boolean {
    const isNew = this.#from[person] === NO_TABLE && this.#own[person] === NOWHERE;
    return !isNew || this.needs(person) !== 0 || this.#rules.planned[person] !== NOWHERE;
  }

  /** What they need, what was planned, who may stay, how far they walk. */
  of(person: number, spot: Spot): number {
    if (spot === NOWHERE) return 0;
    const { weights } = this.#rules;
    const cost = this.settled(person, spot) + this.#walk(person, spot) * weights.soft.walk;
    return this.#mayStay(person, spot) ? cost : cost + weights.stay;
  }

  /** Only what they need, and what was planned. */
  settled(person: number, spot: Spot): number {
    const cost = this.needs(person) === 0 ? 0 : this.#access(person, spot);
    const planned = this.#rules.planned[person] ?? NOWHERE;
    return planned === NOWHERE || planned === spot ? cost : cost + this.#rules.weights.keep;
  }

  #walk(person: number, spot: Spot): number {
    const from = this.#from[person] ?? NO_TABLE;
    return from === NO_TABLE ? 0 : this.#spots.steps(from, tableOf(spot));
  }

  /** Either side of the table is at home for whom the roster gives no side. */
  #mayStay(person: number, spot: Spot): boolean {
    const own = this.#own[person] ?? NOWHERE;
    if (own === NOWHERE || own === spot) return true;
    if (tableOf(own) !== tableOf(spot) || this.#past.last[person] !== NOWHERE) return false;
    return this.#past.hall.people[person]?.side === null;
  }

  /** The needed marks, and for a customer the place that was given once. */
  #access(person: number, spot: Spot): number {
    const { hard } = this.#rules.weights;
    if (!this.meets(person, spot)) return hard;
    const last = this.#past.last[person] ?? NOWHERE;
    const keeps = this.#past.hall.customer[person] === 1 && last !== NOWHERE && this.meets(person, last);
    return keeps && last !== spot ? hard / 2 : 0;
  }

  meets(person: number, spot: Spot): boolean {
    const needs = this.needs(person);
    return ((this.#spots.marks[tableOf(spot)] ?? 0) & needs) === needs;
  }
}

const firstOf = (spot: Spot, other: Spot | undefined): Spot => (spot === NOWHERE ? (other ?? NOWHERE) : spot);

const tableFrom = (home: Spot, last: Spot): number => {
  const from = firstOf(home, last);
  return from === NOWHERE ? NO_TABLE : tableOf(from);
};
