import { FEW } from '../../contract/cards/asks.ts';

/** Whether a number of people may be told of beside a whole: nobody, or enough of them. */
export const isTellable = (people: number, few = FEW): boolean => people === 0 || people >= few;

/**
 * The groups that may be told of beside the whole that they are parts of. None is of fewer than `few`; and
 * whoever takes all that are told from the whole finds nobody, or `few` or more: where fewer would be left,
 * the smallest group is kept back with them. The groups have nobody in common.
 */
export function tellableGroups<G extends { n: number }>(groups: readonly G[], whole: number, few = FEW): G[] {
  const large = groups.filter(({ n }) => n >= few);
  const rest = whole - large.reduce((sum, { n }) => sum + n, 0);
  if (isTellable(rest, few)) return large;
  const smallest = large.reduce<G | null>((least, one) => (least && least.n <= one.n ? least : one), null);
  return large.filter((one) => one !== smallest);
}
