import type { RosterEntry } from '../facts.ts';
import type { Person } from '../state.ts';

/** The columns of a roster, picked by name, so that nothing else of a fact slips into the state. */
export const rosterEntryOf = (entry: RosterEntry): RosterEntry => ({
  rosterKey: entry.rosterKey,
  role: entry.role,
  team: entry.team,
  customerSegment: entry.customerSegment,
  language: entry.language,
  speaks: [...entry.speaks],
  zone: entry.zone,
  table: entry.table,
  side: entry.side,
  manager: entry.manager,
  inseparableFrom: [...entry.inseparableFrom],
  knows: [...entry.knows],
});

export const newPerson = (entry: RosterEntry): Person => ({
  ...rosterEntryOf(entry),
  attendance: 'expected',
  walkIn: false,
  resembles: null,
  mergedInto: null,
  consent: [],
  consentWording: null,
  details: null,
  story: null,
  needs: null,
  line: null,
  supports: [],
  questions: [],
});
