import type { MatchSettings } from './match-input.ts';
import type { Unit } from './units.ts';

/** More colleagues than this to a customer is a crowd: the rest wait for another wave. */
export const MOST_COLLEAGUES = 6;

/** Who begins a group, and who is seated with them. */
export interface Shape {
  /** How many groups there are. */
  groups: number;
  /** Units of the scarcer side, and those that hold both sides: each group begins with at least one. */
  heads: Unit[];
  riders: Unit[];
  /** The side of the heads. */
  ledBy: 'customers' | 'colleagues';
}

const both = (unit: Unit): boolean => unit.customers > 0 && unit.colleagues > 0;
const sum = (units: readonly Unit[], side: 'customers' | 'colleagues'): number =>
  units.reduce((total, unit) => total + unit[side], 0);

/** Null when one side is missing. As many groups as customers, or as the ratio says, if colleagues suffice. */
export function shapeOf(units: readonly Unit[], { ratio }: Pick<MatchSettings, 'ratio'>): Shape | null {
  const [customers, colleagues] = [sum(units, 'customers'), sum(units, 'colleagues')];
  if (customers === 0 || colleagues === 0) return null;
  const mixed = units.filter(both);
  const guests = units.filter((unit) => unit.colleagues === 0);
  const hosts = units.filter((unit) => unit.customers === 0);
  const wanted = Math.floor(customers / Math.max(1, ratio?.customers ?? 1));
  const most = mixed.length + guests.length;
  const groups = Math.min(most, Math.max(1, mixed.length, wanted));
  if (groups <= mixed.length + hosts.length)
    return { groups, heads: [...mixed, ...guests], riders: hosts, ledBy: 'customers' };
  return {
    groups: mixed.length + hosts.length,
    heads: [...mixed, ...hosts],
    riders: guests,
    ledBy: 'colleagues',
  };
}
