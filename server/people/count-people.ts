import type { AttendanceCard } from '../../shared/contract/cards/people.ts';
import { attendances } from '../../shared/contract/commands/people.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';

/** People by role and attendance. */
export const attendanceOf = (live: LiveGathering): Promise<AttendanceCard> =>
  live.query((state) => structuredClone<AttendanceCard>(state.attendance));

/** People by role, whatever their attendance. */
export async function countPeople(live: LiveGathering): Promise<Record<AttendeeRole, number>> {
  const counts = await attendanceOf(live);
  const all = (role: AttendeeRole) =>
    attendances.reduce((sum, attendance) => sum + counts[role][attendance], 0);
  return { customer: all('customer'), colleague: all('colleague') };
}
