import type { RosterCard } from '../../../shared/contract/cards/people.ts';
import { finds } from '../kit/find.ts';

const describe = (one: RosterCard): string =>
  [one.name, one.team ?? '', one.table === null ? '' : String(one.table), one.zone ?? ''].join(' ');

/** The roster by name, or those whose name, team, table or zone was typed. */
export function findPeople(roster: readonly RosterCard[], typed: string): RosterCard[] {
  const found = typed.trim() === '' ? [...roster] : roster.filter((one) => finds(typed, describe(one)));
  return found.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Walk-ins whose name the roster expected, oldest offer first as the cards came. */
export const offersOf = (roster: readonly RosterCard[]): RosterCard[] =>
  roster.filter((one) => one.walkIn && one.resembles !== null);

/** Here now, in the sense of the day: arrived, or arrived late. */
export const isHere = (one: Pick<RosterCard, 'attendance'>): boolean =>
  one.attendance === 'arrived' || one.attendance === 'late';
