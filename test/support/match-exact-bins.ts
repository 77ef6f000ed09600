import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { MatchPerson } from '../../shared/match/match-input.ts';

const MOST_PER_CUSTOMER = 6;
/** The number of the place where people sit out. */
export const OUT = -1;

/** What every arrangement has in common: how many groups, and how many of each side sit out. */
export interface Frame {
  groups: number;
  out: Readonly<Record<AttendeeRole, number>>;
}

interface Rules {
  frame: Frame;
  slack: Slack;
}

/** By how many more than one, people and customers, the groups of people who belong together may differ. */
export interface Slack {
  people: number;
  customers: number;
}

interface Bin {
  members: number[];
  customers: number;
  /** Most colleagues that its people bear. */
  cap: number;
  bound: number;
}

/** Groups that are being filled, customers before colleagues; beside them those who sit out. */
export class Bins {
  readonly #people: readonly MatchPerson[];
  readonly #bound: ReadonlySet<number>;
  readonly #rules: Rules;
  readonly #bins: Bin[];
  readonly #binOf: number[] = [];
  readonly #mostCustomers: number;
  readonly #mostPeople: number;
  readonly #out = { customer: 0, colleague: 0 };

  constructor(people: readonly MatchPerson[], bound: readonly number[], rules: Rules) {
    this.#people = people;
    this.#bound = new Set(bound);
    this.#rules = rules;
    const { groups, out } = rules.frame;
    this.#bins = Array.from({ length: groups }, () => ({
      members: [],
      customers: 0,
      cap: Infinity,
      bound: 0,
    }));
    const guests = people.filter(({ role }) => role === 'customer').length - out.customer;
    this.#mostCustomers = Math.ceil(guests / groups) + rules.slack.customers;
    const most = Math.ceil((people.length - out.customer - out.colleague) / groups) + rules.slack.people;
    const noCaps = most <= MOST_PER_CUSTOMER && people.every(({ maxColleagues }) => maxColleagues === null);
    this.#mostPeople = noCaps ? most : Infinity;
  }

  binOf(at: number): number {
    return this.#binOf[at] ?? OUT;
  }

  membersOf(bin: number): readonly number[] {
    return this.#bins[bin]?.members ?? [];
  }

  all(): number[] {
    return this.#bins.map((_, bin) => bin);
  }

  /** Where somebody may go: a group with room, the first empty one standing for all empty ones, or out. */
  open(at: number): number[] {
    const person = this.#people[at];
    if (person === undefined) return [];
    const firstEmpty = this.#bins.findIndex(({ members }) => members.length === 0);
    const groups = this.all().filter((bin) => {
      const one = this.#bins[bin];
      if (one === undefined || (one.members.length === 0 && bin !== firstEmpty)) return false;
      return one.members.length < this.#mostPeople && this.#hasRoom(one, person.role);
    });
    const mayLeave = this.#out[person.role] < this.#rules.frame.out[person.role];
    return mayLeave ? [...groups, OUT] : groups;
  }

  #hasRoom(bin: Bin, role: AttendeeRole): boolean {
    if (role === 'customer') return bin.customers < this.#mostCustomers;
    return bin.customers > 0 && bin.members.length - bin.customers < this.#limitOf(bin);
  }

  put(at: number, bin: number): void {
    this.#change(at, bin, 1);
    this.#binOf[at] = bin;
    this.#bins[bin]?.members.push(at);
  }

  /** Takes out whoever was put in last. */
  take(at: number): void {
    const bin = this.binOf(at);
    this.#bins[bin]?.members.pop();
    this.#change(at, bin, -1);
  }

  #change(at: number, bin: number, by: 1 | -1): void {
    const [person, one] = [this.#people[at], this.#bins[bin]];
    if (person === undefined) return;
    if (one === undefined) {
      this.#out[person.role] += by;
      return;
    }
    if (person.role === 'customer') one.customers += by;
    if (this.#bound.has(at)) one.bound += by;
    const caps = (by === 1 ? [...one.members, at] : one.members).map((each) => this.#capOf(each));
    one.cap = Math.min(Infinity, ...caps);
  }

  #capOf(at: number): number {
    return this.#people[at]?.maxColleagues ?? Infinity;
  }

  #limitOf({ customers, cap }: Bin): number {
    return Math.min(cap, customers * MOST_PER_CUSTOMER);
  }

  /** Groups in their order, and after them those who sit out. */
  rankOf(bin: number): number {
    return bin === OUT ? this.#bins.length : bin;
  }

  /** Whether everybody is placed so that nobody can go from a group to a smaller one and make sizes more even. */
  areEven(): boolean {
    const { frame } = this.#rules;
    if (this.#out.customer !== frame.out.customer || this.#out.colleague !== frame.out.colleague)
      return false;
    if (this.#bins.some((bin) => bin.customers === 0 || bin.customers === bin.members.length)) return false;
    return this.#bins.every((small) => this.#bins.every((large) => this.#isEven(small, large)));
  }

  #isEven(small: Bin, large: Bin): boolean {
    const { slack } = this.#rules;
    const most = small.bound + large.bound > 0 ? slack : { people: 0, customers: 0 };
    const guests = large.customers - small.customers;
    const isFull = small.members.length - small.customers >= this.#limitOf(small);
    const even = large.members.length - small.members.length <= 1 + most.people || (isFull && guests <= 0);
    return even && guests <= 1 + most.customers;
  }
}
