import type { NamedOnSheet, QualitySheet } from '../../shared/contract/cards/match.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';

export const someone = (name: string): NamedOnSheet => ({ person: name as PersonId, name });
export const attendee = (name: string, role: AttendeeRole) => ({ ...someone(name), role });

export const words = {
  guest: 'visitor',
  guests: 'visitors',
  colleague: 'associate',
  colleagues: 'associates',
};

/** A match in which all is well: 24 visitors, 60 associates, everybody new to everybody. */
export const goodSheet: QualitySheet = {
  ...{ groups: 24, customers: 24, colleagues: 60, smallest: 3, largest: 4, unmatched: 0 },
  ...{ repeats: [], broken: [], mixedTeams: 24, teamGroups: 24, newFaces: 132, pairs: 132 },
  ...{ movers: 12, farWalks: 2, satOut: 0, satOutAgain: 0, advice: null },
};

/** One in which people meet again and rules are broken. */
export const hardSheet: QualitySheet = {
  ...goodSheet,
  repeats: [
    { customer: someone('Maureen'), colleague: someone('Anneka Voss') },
    { customer: someone('نور'), colleague: someone('Bashir Quill') },
  ],
  broken: [
    { rule: 'ownManager', people: [someone('Anneka Voss'), someone('Bashir Quill')], why: 'noOtherWay' },
  ],
  ...{ satOut: 3, satOutAgain: 1, newFaces: 131, mixedTeams: 22, advice: 'useWaves' },
};
