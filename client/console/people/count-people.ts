import type { AttendanceCard } from '../../../shared/contract/cards/people.ts';
import type { AttendeeRole } from '../../../shared/contract/roles.ts';

export interface Count {
  here: number;
  /** Everybody who is on the list or walked in. */
  known: number;
}

export function countPeople(attendance: AttendanceCard, role: AttendeeRole): Count {
  const by = attendance[role];
  const known = Object.values(by).reduce((sum, each) => sum + each, 0);
  return { here: by.arrived + by.late, known };
}
