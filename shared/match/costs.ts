import type { Hall } from './hall.ts';
import { ACQUAINTED, KEPT_APART, MANAGES, MET_LAST, TIED, TIMES_MET, type Past } from './past.ts';
import { PlaceCosts } from './place-costs.ts';
import { NOWHERE, type Spot, type Spots } from './spots.ts';
import type { RoundRules } from './round-rules.ts';
import type { Weights } from './weights.ts';

const alike = (of: Uint16Array, a: number, b: number): boolean => of[a] === of[b] && of[a] !== 0;

/** What it costs that two people are in one group, or that somebody is at a spot. */
export class Costs {
  readonly hall: Hall;
  readonly past: Past;
  readonly spots: Spots;
  readonly rules: RoundRules;
  readonly weights: Weights;
  readonly #places: PlaceCosts;
  readonly #people: number;
  readonly #customersStay: boolean;
  readonly #colleaguesStay: boolean;
  /** Between customer and colleague, by the bits of a pair: what does not depend on who they are. */
  readonly between: Float64Array;
  /** With one team alone in the hall no group can be mixed. */
  readonly #teamsDiffer: boolean;

  constructor(past: Past, rules: RoundRules) {
    const { hall } = past;
    this.hall = hall;
    this.past = past;
    this.spots = past.spots;
    this.rules = rules;
    this.weights = rules.weights;
    this.#people = hall.people.length;
    this.#customersStay = rules.moveRule === 'colleaguesMove' || rules.moveRule === 'nobody';
    this.#colleaguesStay = rules.moveRule !== 'colleaguesMove';
    this.between = Float64Array.from({ length: 256 }, (_, bits) => between(bits, rules));
    this.#teamsDiffer = new Set(hall.team.filter((_, person) => hall.customer[person] !== 1)).size > 1;
    this.#places = new PlaceCosts(past, rules, (person) => this.stays(person));
  }

  /** Whether the move rule lets this person's side stay. */
  stays(person: number): boolean {
    return this.hall.customer[person] === 1 ? this.#customersStay : this.#colleaguesStay;
  }

  /** Marks that somebody needs and that the hall has, as bits. */
  needs(person: number): number {
    return this.#places.needs(person);
  }

  /** Whether a spot has all that somebody needs. */
  meets(person: number, spot: Spot): boolean {
    return this.#places.meets(person, spot);
  }

  /** Somebody at a spot. */
  place(person: number, spot: Spot): number {
    return this.#places.of(person, spot);
  }

  /** Somebody at a spot, by what they need and what was planned; not how far they walk. */
  settled(person: number, spot: Spot): number {
    return this.#places.settled(person, spot);
  }

  /** Whether it makes a difference where somebody is. */
  isPlaced(person: number): boolean {
    return this.#places.isPlaced(person);
  }

  /** Where somebody belongs: as planned, where they were, or their seat of the roster. */
  belongsAt(person: number): Spot {
    const { planned, homes } = this.rules;
    const places = [planned[person], this.past.last[person], homes[person]];
    return places.find((spot) => spot !== NOWHERE) ?? NOWHERE;
  }

  /** Two people in one group. */
  pair(a: number, b: number): number {
    const { customer } = this.hall;
    const bits = this.past.pairs[a * this.#people + b] ?? 0;
    if (customer[a] === customer[b]) return this.#sameSide(a, b, bits);
    return customer[a] === 1 ? this.#across(a, b, bits) : this.#across(b, a, bits);
  }

  /** How many repeats a cost is worth; hard rules are worth many. */
  repeatsIn(cost: number): number {
    return Math.floor(cost / this.weights.repeat);
  }

  /** Whether a cost holds a hard rule or a repeat. */
  isSevere(cost: number): boolean {
    return cost >= this.weights.repeat;
  }

  #across(customer: number, colleague: number, bits: number): number {
    const cost = (this.between[bits] ?? 0) + this.language(customer, colleague);
    return cost + this.variety(customer, colleague);
  }

  /** Teams that the customer met before, kinds of customer that the colleague did, and what the plan had rather. */
  variety(customer: number, colleague: number): number {
    const { hall, past, weights } = this;
    const team = hall.team[colleague] ?? 0;
    const segment = hall.segment[customer] ?? 0;
    const teams = team === 0 ? 0 : (past.teamsMet[customer * hall.teams + team] ?? 0);
    const segments = segment === 0 ? 0 : (past.segmentsMet[colleague * hall.segments + segment] ?? 0);
    return this.#astray(customer, colleague) + teams * weights.soft.teams + segments * weights.soft.segments;
  }

  #astray(customer: number, colleague: number): number {
    const { guide } = this.rules;
    return guide !== null && guide[customer * this.#people + colleague] === 0 ? this.weights.stay : 0;
  }

  /** Two people of the two sides, whichever comes first. */
  language(a: number, b: number): number {
    const { hall, weights } = this;
    const sets = (hall.speaks[a] ?? 0) * hall.sets + (hall.speaks[b] ?? 0);
    if (hall.shares[sets] === 1) return 0;
    const customer = hall.people[hall.customer[a] === 1 ? a : b];
    return customer?.needsLanguage === true ? weights.askedLanguage : weights.soft.language;
  }

  #sameSide(a: number, b: number, bits: number): number {
    const { hall, weights } = this;
    let cost = bits === 0 ? 0 : this.#amongOwn(a, b, bits);
    if (hall.customer[a] === 1) return cost + (alike(hall.segment, a, b) ? weights.soft.segments : 0);
    if (this.#teamsDiffer && alike(hall.team, a, b)) cost += weights.soft.teams;
    if (alike(hall.grade, a, b) && hall.grade[a] !== hall.commonGrade) cost += weights.soft.grades;
    return cost;
  }

  /** Two of one side: managers and people kept apart; meeting again is a wish, and none for who stays. */
  #amongOwn(a: number, b: number, bits: number): number {
    if ((bits & TIED) !== 0) return 0;
    const { weights } = this;
    const cost = (bits & (MANAGES | KEPT_APART)) === 0 ? 0 : weights.hard;
    const isWish = (bits & TIMES_MET) > 0 && !(this.stays(a) && this.stays(b));
    return isWish ? cost + weights.soft.faces : cost;
  }

  /** All of one team, where it could be otherwise. */
  isUnmixed(members: readonly number[]): boolean {
    return this.#teamsDiffer && this.oneTeam(members);
  }

  /** Two colleagues or more, all from one team. */
  oneTeam(members: readonly number[]): boolean {
    const { customer, team } = this.hall;
    let first = -1;
    let colleagues = 0;
    for (const member of members) {
      if (customer[member] === 1) continue;
      if (first === -1) first = team[member] ?? 0;
      if (first === 0 || team[member] !== first) return false;
      colleagues += 1;
    }
    return colleagues > 1;
  }
}

/** What stands between a customer and a colleague with these bits. */
function between(bits: number, { moveRule, weights }: RoundRules): number {
  if ((bits & TIED) !== 0) return 0;
  const hard = (bits & (ACQUAINTED | KEPT_APART)) === 0 ? 0 : weights.hard;
  const times = bits & TIMES_MET;
  const goesOn = moveRule === 'nobody' && (bits & MET_LAST) !== 0;
  return times === 0 || goesOn ? hard : hard + weights.repeat + weights.stay * (times - 1);
}
