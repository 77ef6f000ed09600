import type { Hall } from './hall.ts';
import type { MoveRule } from './match-input.ts';
import { ACQUAINTED, KEPT_APART, MANAGES, MET_LAST, TIMES_MET, type Past } from './past.ts';
import { NOWHERE, tableOf, type Spot, type Spots } from './spots.ts';
import type { Weights } from './weights.ts';

export interface Rules {
  moveRule: MoveRule;
  weights: Weights;
  /** Where people were planned to be; nowhere for who was not. */
  planned: Int32Array;
  /** Where people are at home by the roster. */
  homes: Int32Array;
}

const alike = (of: Uint16Array, a: number, b: number): boolean => of[a] === of[b] && of[a] !== 0;

/** What it costs that two people are in one group, or that somebody is at a spot. */
export class Costs {
  readonly hall: Hall;
  readonly past: Past;
  readonly spots: Spots;
  readonly rules: Rules;
  readonly weights: Weights;
  readonly #count: number;
  /** By role, colleague first: whether the move rule lets this side stay. */
  readonly #stays: readonly [boolean, boolean];
  readonly #goesOn: boolean;
  /** Needs that no table of the hall can meet are nothing that a seat could be chosen by. */
  readonly #marked: number;

  constructor(past: Past, rules: Rules) {
    this.hall = past.hall;
    this.past = past;
    this.spots = past.spots;
    this.rules = rules;
    this.weights = rules.weights;
    this.#count = past.hall.people.length;
    this.#stays = [rules.moveRule !== 'colleaguesMove', ['colleaguesMove', 'nobody'].includes(rules.moveRule)];
    this.#goesOn = rules.moveRule === 'nobody';
    this.#marked = past.spots.marks.reduce((all, marks) => all | marks, 0);
  }

  stays(person: number): boolean {
    return this.#stays[this.hall.customer[person] === 1 ? 1 : 0] ?? false;
  }

  /** Marks that somebody needs and that the hall has, as bits. */
  needs(person: number): number {
    return (this.hall.needs[person] ?? 0) & this.#marked;
  }

  /** Where somebody belongs: as planned, where they were, or their seat of the roster. */
  belongsAt(person: number): Spot {
    const { planned, homes } = this.rules;
    return [planned[person], this.past.last[person], homes[person]].find((spot) => spot !== NOWHERE) ?? NOWHERE;
  }

  /** Two people in one group. */
  pair(a: number, b: number): number {
    const { hall } = this;
    const bits = this.past.pairs[a * this.#count + b] ?? 0;
    if (hall.customer[a] === hall.customer[b]) return this.#sameSide(a, b, bits);
    return hall.customer[a] === 1 ? this.#across(a, b, bits) : this.#across(b, a, bits);
  }

  /** Whether a pair breaks a hard rule or is a repeat; what else it costs is soft. */
  isSevere(cost: number): boolean {
    return cost >= this.weights.repeat;
  }

  #across(customer: number, colleague: number, bits: number): number {
    const { hall, past, weights } = this;
    const { soft } = weights;
    const team = hall.team[colleague] ?? 0;
    const segment = hall.segment[customer] ?? 0;
    let cost = bits === 0 ? 0 : this.#between(bits);
    if (team !== 0) cost += soft.teams * (past.teamsMet[customer * hall.teams + team] ?? 0);
    if (segment !== 0) cost += soft.segments * (past.segmentsMet[colleague * hall.segments + segment] ?? 0);
    return cost + this.#language(customer, colleague);
  }

  #language(customer: number, colleague: number): number {
    const { hall, weights } = this;
    const sets = (hall.speaks[customer] ?? 0) * hall.sets + (hall.speaks[colleague] ?? 0);
    if (hall.shares[sets] === 1) return 0;
    return hall.people[customer]?.needsLanguage === true ? weights.askedLanguage : weights.soft.language;
  }

  /** What stands between a customer and a colleague. */
  #between(bits: number): number {
    const { weights } = this;
    let cost = (bits & (ACQUAINTED | KEPT_APART)) === 0 ? 0 : weights.hard;
    const times = bits & TIMES_MET;
    if (times > 0 && !(this.#goesOn && (bits & MET_LAST) !== 0))
      cost += weights.repeat + weights.stay * (times - 1);
    return cost;
  }

  #sameSide(a: number, b: number, bits: number): number {
    const { hall, weights } = this;
    let cost = this.#amongOwn(a, b, bits);
    if (hall.customer[a] === 1) return cost + (alike(hall.segment, a, b) ? weights.soft.segments : 0);
    if (alike(hall.team, a, b)) cost += weights.soft.teams;
    if (alike(hall.grade, a, b) && hall.grade[a] !== hall.commonGrade) cost += weights.soft.grades;
    return cost;
  }

  /** Two of one side: managers and people kept apart; meeting again is a wish, and none for who stays. */
  #amongOwn(a: number, b: number, bits: number): number {
    if (bits === 0) return 0;
    const { weights } = this;
    let cost = (bits & (MANAGES | KEPT_APART)) === 0 ? 0 : weights.hard;
    if ((bits & TIMES_MET) > 0 && !(this.stays(a) && this.stays(b))) cost += weights.soft.faces;
    return cost;
  }

  /** Somebody at a spot: what they need, what was planned, who may stay, how far they walk. */
  place(person: number, spot: Spot): number {
    if (spot === NOWHERE) return 0;
    const needs = this.needs(person);
    let cost = needs === 0 ? 0 : this.#access(person, needs, spot);
    const planned = this.rules.planned[person] ?? NOWHERE;
    if (planned !== NOWHERE && planned !== spot) cost += this.weights.keep;
    return cost + this.#walk(person, spot);
  }

  /** The needed marks, and then the place that was given once. */
  #access(person: number, needs: number, spot: Spot): number {
    const { spots, past, weights } = this;
    const met = (at: Spot): boolean => ((spots.marks[tableOf(at)] ?? 0) & needs) === needs;
    if (!met(spot)) return weights.hard;
    const last = past.last[person] ?? NOWHERE;
    const leaves = last !== NOWHERE && met(last) && tableOf(last) !== tableOf(spot);
    return leaves ? weights.hard / 2 : 0;
  }

  /** From the own seat of the roster where there is one, else from the place of the latest round. */
  #walk(person: number, spot: Spot): number {
    const { past, rules, spots, weights } = this;
    const last = past.last[person] ?? NOWHERE;
    const home = rules.homes[person] ?? NOWHERE;
    const from = home === NOWHERE ? last : home;
    const own = last === NOWHERE ? home : last;
    const leaves = own !== NOWHERE && this.stays(person) && !this.#isSeat(person, own, spot);
    const steps =
      from === NOWHERE ? 0 : (spots.steps[tableOf(from) * spots.tables.length + tableOf(spot)] ?? 0);
    return steps * weights.soft.walk + (leaves ? weights.stay : 0);
  }

  /** Either side of the table is at home for whom the roster gives no side. */
  #isSeat(person: number, own: Spot, spot: Spot): boolean {
    if (own === spot) return true;
    const anySide = this.past.last[person] === NOWHERE && this.hall.people[person]?.side === null;
    return anySide && tableOf(own) === tableOf(spot);
  }

  /** Two colleagues or more, all from one team. */
  oneTeam(members: readonly number[]): boolean {
    const { hall } = this;
    let team = 0;
    let colleagues = 0;
    for (const member of members) {
      if (hall.customer[member] === 1) continue;
      const own = hall.team[member] ?? 0;
      if (own === 0 || (colleagues > 0 && own !== team)) return false;
      team = own;
      colleagues += 1;
    }
    return colleagues > 1;
  }
}
