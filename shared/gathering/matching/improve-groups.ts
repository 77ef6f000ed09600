import { worthImproving, type Discomfort } from './discomfort.ts';
import { addTo, type DraftGroup } from './draft-groups.ts';
import type { Unit } from './units.ts';

const PASSES = 8;

interface Seat {
  unit: Unit;
  group: DraftGroup;
}

const alike = (a: Unit, b: Unit): boolean => a.customers === b.customers && a.colleagues === b.colleagues;

const change = (seat: Seat, to: DraftGroup): void => {
  addTo(seat.group, seat.unit, -1);
  addTo(to, seat.unit);
  seat.group = to;
};

/** Two alike units change places when that is better for both groups together. */
function swap(a: Seat, b: Seat, { ofUnit }: Discomfort): boolean {
  if (a.group === b.group || !alike(a.unit, b.unit)) return false;
  const without = (seat: Seat): Unit[] => seat.group.units.filter((unit) => unit !== seat.unit);
  const [hereWithout, thereWithout] = [without(a), without(b)];
  const now = ofUnit(a.unit, hereWithout) + ofUnit(b.unit, thereWithout);
  const then = ofUnit(b.unit, hereWithout) + ofUnit(a.unit, thereWithout);
  if (then >= now) return false;
  const [here, there] = [a.group, b.group];
  change(a, there);
  change(b, here);
  return true;
}

/** Colleagues go over to a smaller group when sizes stay balanced and nobody is left without one. */
function move(seat: Seat, to: DraftGroup, { ofUnit }: Discomfort): boolean {
  const { unit, group } = seat;
  const stays = unit.customers > 0 || group === to || group.colleagues <= unit.colleagues;
  if (stays || to.size + unit.people.length > group.size) return false;
  if (ofUnit(unit, to.units) >= ofUnit(unit, group.units)) return false;
  change(seat, to);
  return true;
}

const relieve = (
  seat: Seat,
  seats: readonly Seat[],
  groups: readonly DraftGroup[],
  by: Discomfort,
): boolean => seats.some((other) => swap(seat, other, by)) || groups.some((to) => move(seat, to, by));

/** Makes a draft better in place, one change at a time, until no single change helps. */
export function improveGroups(groups: readonly DraftGroup[], discomfort: Discomfort): void {
  const seats = groups.flatMap((group) => group.units.map((unit): Seat => ({ unit, group })));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const uneasy = seats.filter(({ unit, group }) => worthImproving(discomfort.ofUnit(unit, group.units)));
    const better = uneasy.filter((seat) => relieve(seat, seats, groups, discomfort));
    if (better.length === 0) return;
  }
}

/** Everything that is wrong with a draft, in one number; each pair counts once. */
export function totalDiscomfort(groups: readonly DraftGroup[], { ofUnit }: Discomfort): number {
  const twice = groups.flatMap(({ units }) => units.map((unit) => ofUnit(unit, units)));
  return twice.reduce((sum, value) => sum + value, 0) / 2;
}
