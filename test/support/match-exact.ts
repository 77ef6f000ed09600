import type { MatchInput, MatchPerson } from '../../shared/match/match-input.ts';
import { Bins, OUT, type Frame, type Slack } from './match-exact-bins.ts';
import { isOneTeam } from './match-breaches.ts';
import { brokenPairs, costOf, isOneTeamHall, metPairs, type Cost } from './match-exact-costs.ts';
import { boundSets, pairKey, tiesOf, willing } from './match-seen.ts';

/** Broken hard rules weigh more than all repeats that a small room can have. */
const BROKEN = 10_000;
const weigh = ({ broken, repeats }: Cost): number => broken * BROKEN + repeats;
const unweigh = (weight: number): Cost => ({
  broken: Math.floor(weight / BROKEN),
  repeats: weight % BROKEN,
});

/**
 * Tries every way of putting a small room into groups as even as they can be, and gives up a way as soon
 * as it costs as much as the best so far. Whoever belongs together stays so; places are left out.
 */
class Search {
  best: number;
  readonly #people: readonly MatchPerson[];
  readonly #weights: readonly (readonly number[])[];
  /** For each person somebody earlier whose group they must share, or who is just like them. */
  readonly #mates: readonly number[];
  readonly #twins: readonly number[];
  readonly #mixes: boolean;
  readonly #pinned: ReadonlySet<number>;
  readonly #bins: Bins;

  constructor(input: MatchInput, frame: Frame, { slack, below }: { slack: Slack; below: number }) {
    const there = willing(input);
    this.#people = [...there].sort((a, b) => (a.role < b.role ? 1 : a.role > b.role ? -1 : 0));
    this.best = below;
    this.#mixes = !isOneTeamHall(input);
    this.#weights = weightsOf(input, this.#people);
    const ids = this.#people.map(({ id }) => id);
    const bonds = boundSets(ids, [...tiesOf(there), ...input.pins]).map((set) =>
      set.map((id) => ids.indexOf(id)),
    );
    this.#mates = ids.map((_, at) => Math.min(at, ...bonds.filter((bond) => bond.includes(at)).flat()));
    this.#twins = twinsOf(this.#people, this.#weights, new Set(bonds.flat()));
    this.#pinned = new Set(input.pins.flat().map((id) => ids.indexOf(id)));
    this.#bins = new Bins(this.#people, bonds.flat(), { frame, slack });
  }

  run(): number {
    this.#place(0, 0);
    return this.best;
  }

  #place(at: number, weight: number): void {
    if (weight >= this.best) return;
    if (at === this.#people.length) return this.#close(weight);
    if (weight + this.#atLeast(at) >= this.best) return;
    const ways = this.#open(at)
      .map((bin) => ({ bin, more: this.#joining(at, bin) }))
      .sort((a, b) => a.more - b.more);
    for (const { bin, more } of ways) {
      this.#bins.put(at, bin);
      this.#place(at + 1, weight + more);
      this.#bins.take(at);
    }
  }

  /** Of people who are just alike, a later one is in no earlier group: other ways differ in names alone. */
  #open(at: number): number[] {
    const [mate, twin] = [this.#mates[at] ?? at, this.#twins[at] ?? at];
    const open = this.#bins.open(at).filter((bin) => bin !== OUT || !this.#pinned.has(at));
    if (mate < at) return open.filter((bin) => bin === this.#bins.binOf(mate));
    if (twin === at) return open;
    const least = this.#bins.rankOf(this.#bins.binOf(twin));
    return open.filter((bin) => this.#bins.rankOf(bin) >= least);
  }

  #joining(at: number, bin: number): number {
    const weights = this.#weights[at];
    return this.#bins.membersOf(bin).reduce((sum, other) => sum + (weights?.[other] ?? 0), 0);
  }

  /** What the people of this side who have no place yet cost at least, each with those who have one. */
  #atLeast(from: number): number {
    const role = this.#people[from]?.role;
    let sum = 0;
    for (let at = from; this.#people[at]?.role === role && at < this.#people.length; at += 1) {
      sum += Math.min(...this.#bins.open(at).map((bin) => this.#joining(at, bin)));
    }
    return sum;
  }

  #close(weight: number): void {
    if (!this.#bins.areEven()) return;
    const oneTeam = this.#mixes ? this.#bins.all().filter((bin) => this.#isOneTeam(bin)).length : 0;
    this.best = Math.min(this.best, weight + weigh({ broken: oneTeam, repeats: 0 }));
  }

  #isOneTeam(bin: number): boolean {
    const members = this.#bins.membersOf(bin).flatMap((at) => this.#people[at] ?? []);
    return isOneTeam(members.filter(({ role }) => role === 'colleague'));
  }
}

function weightsOf(input: MatchInput, people: readonly MatchPerson[]): number[][] {
  const [met, broken] = [metPairs(input), brokenPairs(input)];
  return people.map((a) => people.map((b) => weigh(costOf(pairKey(a.id, b.id), met, broken))));
}

/** For each person the last one before who costs the same with everybody, and bears and is as much. */
function twinsOf(
  people: readonly MatchPerson[],
  weights: readonly (readonly number[])[],
  bound: ReadonlySet<number>,
): number[] {
  const kinds = people.map(({ role, team, maxColleagues }) => JSON.stringify([role, team, maxColleagues]));
  const alike = (a: number, b: number): boolean =>
    kinds[a] === kinds[b] &&
    !bound.has(a) &&
    !bound.has(b) &&
    people.every((_, c) => c === a || c === b || weights[a]?.[c] === weights[b]?.[c]);
  return people.map((_, at) => {
    const before = people.findLastIndex((_person, other) => other < at && alike(other, at));
    return before < 0 ? at : before;
  });
}

const NONE: Slack = { people: 0, customers: 0 };
const upTo = [0, 1, 2, 3, 4, 5];
/** From the least: rather groups with more customers than larger ones. */
const SLACKS: readonly Slack[] = upTo.flatMap((people) => upTo.map((customers) => ({ people, customers })));

/**
 * The least broken rules, and at that the fewest repeats, that a small room can have; null when nothing is
 * below the given cost, or when no arrangement fits the frame.
 */
export function leastCost(input: MatchInput, frame: Frame, below: Cost | null = null): Cost | null {
  const limit = below === null ? Infinity : weigh(below);
  const slack = input.pins.length + tiesOf(input.people).length === 0 ? NONE : slackFor(input, frame);
  if (slack === undefined) return null;
  const best = new Search(input, frame, { slack, below: limit }).run();
  return best === limit ? null : unweigh(best);
}

/** The smallest slack with which nobody who belongs together is parted, whoever meets whom then. */
function slackFor(input: MatchInput, frame: Frame): Slack | undefined {
  const bare: MatchInput = {
    ...input,
    history: [],
    apart: [],
    people: input.people.map((person) => ({ ...person, manager: null, knows: [], team: null })),
  };
  return SLACKS.find((slack) => new Search(bare, frame, { slack, below: 1 }).run() === 0);
}
