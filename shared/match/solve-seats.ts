import { munkres } from 'munkres';
import type { Costs } from './costs.ts';
import { capOf, colleaguesIn, OVER_CAP, type DraftGroup } from './draft.ts';
import type { Fairness } from './fairness.ts';
import { headsOf, rowOfHeads } from './row-costs.ts';
import type { SeatCounts } from './seat-counts.ts';
import { CHANCE_BITS } from './weights.ts';

/** Who is to be seated where: rows are riders, columns are seats. */
export interface Seating {
  costs: Costs;
  groups: readonly DraftGroup[];
  /** Single people, by index of the hall. */
  riders: readonly number[];
  counts: SeatCounts;
  /** A random number of 32 bits per person: chance between equals. */
  chance: Int32Array;
  fairness: Fairness;
}

interface Columns {
  count: number;
  /** First column of each group's fixed seats. */
  first: number[];
  optional: number;
  bench: number;
}

function columnsOf({ fixed, optional, bench }: SeatCounts): Columns {
  const first: number[] = [];
  let count = 0;
  for (const seats of fixed) {
    first.push(count);
    count += seats;
  }
  return { first, optional: count, bench: count + optional.length, count: count + optional.length + bench };
}

/** Costs of every rider on every seat, a row per rider. Whole numbers. */
function seatMatrix(seating: Seating): Float64Array[] {
  const { costs, groups, riders, chance } = seating;
  const columns = columnsOf(seating.counts);
  const kinds = seatKinds(seating);
  const heads = headsOf(costs, groups, riders[0] ?? -1);
  const luck = Int32Array.from(groups, ({ members }) => (chance[members[0] ?? 0] ?? 0) | 1);
  const oneSeatEach = columns.count === groups.length && seating.counts.fixed.every((seats) => seats === 1);
  return riders.map((rider, index) => {
    const own = heads === null ? rowOfGroups(seating, rider) : rowOfHeads(costs, rider, heads);
    addChance(own, chance[rider] ?? 0, luck);
    return oneSeatEach ? own : seatsOf(seating, own, { rider, columns, kind: kinds[index] ?? 0 });
  });
}

/** A little chance between equals. */
function addChance(own: Float64Array, rider: number, luck: Int32Array): void {
  for (let group = 0; group < own.length; group += 1)
    own[group] = (own[group] ?? 0) + (Math.imul(rider, luck[group] ?? 1) >>> (32 - CHANCE_BITS));
}

/** The costs of groups, told apart by their seats. */
function seatsOf(
  seating: Seating,
  own: Float64Array,
  { rider, columns, kind }: { rider: number; columns: Columns; kind: number },
): Float64Array {
  const row = new Float64Array(columns.count);
  fillFixed(seating, row, own, kind);
  fillOptional(seating, row, own, { rider, from: columns.optional });
  return row.fill(seating.fairness.sitOut(rider), columns.bench);
}

function rowOfGroups({ costs, groups }: Seating, rider: number): Float64Array {
  const cap = capOf(costs, [rider]);
  return Float64Array.from(groups, (group) => {
    const crowd = colleaguesIn(group) > cap ? costs.weights.hard * OVER_CAP : 0;
    const place = costs.place(rider, group.spot);
    return group.members.reduce((sum, member) => sum + costs.pair(rider, member), place + crowd);
  });
}

const NO_GROUP: Pick<DraftGroup, 'members' | 'spot'> = { members: [], spot: -1 };

function fillFixed({ costs, counts }: Seating, row: Float64Array, own: Float64Array, kind: number): void {
  const amiss = costs.weights.soft.teams;
  let column = 0;
  for (let group = 0; group < own.length; group += 1) {
    const cost = own[group] ?? 0;
    for (let seat = 0; seat < (counts.fixed[group] ?? 0); seat += 1) {
      row[column] = kind === 0 || seat + 1 === kind ? cost : cost + amiss;
      column += 1;
    }
  }
}

/** An optional seat costs so much that fixed ones are filled first; who had little goes first. */
function fillOptional(
  { costs, counts, groups, fairness }: Seating,
  row: Float64Array,
  own: Float64Array,
  { rider, from }: { rider: number; from: number },
): void {
  counts.optional.forEach((group, index) => {
    const { members } = groups[group] ?? NO_GROUP;
    const large = fairness.large(rider, members);
    const mends = costs.isUnmixed(members) && !costs.isUnmixed([...members, rider]) ? costs.weights.hard : 0;
    row[from + index] = (own[group] ?? 0) + costs.weights.emptySeat + large - mends;
  });
}

/**
 * Teams dealt out over the seats of a group like cards: seat 1 for the first teams, seat 2 for the next.
 * Two of one team then rarely meet, though a seat knows nothing of its neighbours. 0: any seat will do.
 */
function seatKinds({ costs, riders, counts, chance }: Seating): number[] {
  const { hall } = costs;
  const kinds = Math.max(...counts.fixed, 1);
  const teams = new Set(riders.map((rider) => hall.team[rider] ?? 0));
  if (kinds < 2 || hall.customer[riders[0] ?? 0] === 1 || teams.size < 2) return riders.map(() => 0);
  const order = riders.map((_, index) => index);
  const teamOf = (index: number): number => hall.team[riders[index] ?? 0] ?? 0;
  const luckOf = (index: number): number => chance[riders[index] ?? 0] ?? 0;
  order.sort((a, b) => teamOf(a) - teamOf(b) || luckOf(a) - luckOf(b));
  const kindOf = new Array<number>(riders.length).fill(0);
  const each = Math.ceil(riders.length / kinds);
  order.forEach((index, at) => (kindOf[index] = Math.floor(at / each) + 1));
  return kindOf;
}

/** The column of each rider at the least sum of costs, exactly; -1: none. */
export function solveSeats(matrix: readonly Float64Array[]): Int32Array {
  const column = new Int32Array(matrix.length).fill(-1);
  if (matrix.length === 0 || matrix[0]?.length === 0) return column;
  for (const [row, seat] of munkres(matrix)) column[row] = seat;
  return column;
}

/** The group of each rider: its index, or -1 for the bench. */
export function seatRiders(seating: Seating): Int32Array {
  const columns = columnsOf(seating.counts);
  const solved = solveSeats(seatMatrix(seating));
  const groupOfColumn = new Int32Array(columns.count).fill(-1);
  seating.counts.fixed.forEach((seats, group) => {
    const start = columns.first[group] ?? 0;
    groupOfColumn.fill(group, start, start + seats);
  });
  seating.counts.optional.forEach((group, index) => (groupOfColumn[columns.optional + index] = group));
  return solved.map((column) => (column === -1 ? -1 : (groupOfColumn[column] ?? -1)));
}
