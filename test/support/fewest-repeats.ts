import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchPerson } from '../../shared/gathering/matching/match-input.ts';

/**
 * The least number of repeats of a room with no more customers than colleagues, found by trying every
 * way of spreading the colleagues evenly. For tiny rooms only: it tries customers ^ colleagues ways.
 */
export function fewestRepeats(people: readonly MatchPerson[], history: readonly PersonId[][]): number {
  const customers = people.filter(({ role }) => role === 'customer');
  const colleagues = people.filter(({ role }) => role === 'colleague');
  const met = (a: MatchPerson, b: MatchPerson): number =>
    history.some((group) => group.includes(a.id) && group.includes(b.id)) ? 1 : 0;
  const most = Math.ceil(colleagues.length / customers.length);
  const least = Math.floor(colleagues.length / customers.length);

  const best = (at: number, filled: readonly number[]): number => {
    const colleague = colleagues[at];
    if (colleague === undefined) return filled.every((count) => count >= least) ? 0 : Infinity;
    const ways = customers.map((customer, group) => {
      if ((filled[group] ?? 0) >= most) return Infinity;
      const next = filled.map((count, index) => (index === group ? count + 1 : count));
      return met(customer, colleague) + best(at + 1, next);
    });
    return Math.min(...ways);
  };
  return best(
    0,
    customers.map(() => 0),
  );
}
