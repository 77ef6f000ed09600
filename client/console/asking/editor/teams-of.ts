import type { RosterCard } from '../../../../shared/contract/cards/people.ts';

/** The teams of colleagues on the roster, in alphabetical order; one that is chosen already stays on the list. */
export function teamsOf(roster: readonly RosterCard[], chosen: string): string[] {
  const known = roster.flatMap(({ role, team }) => (role === 'colleague' && team !== null ? [team] : []));
  const named = [...known, chosen].filter((team) => team !== '');
  return [...new Set(named)].toSorted((a, b) => a.localeCompare(b));
}
