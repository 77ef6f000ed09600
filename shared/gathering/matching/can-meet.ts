import { attendeeRoles } from '../../contract/roles.ts';
import type { ReadOnly } from '../read-only.ts';
import type { GatheringState } from '../state.ts';
import type { Round } from '../round-state.ts';

/** Whether somebody of each side is present. */
export const canMeet = ({ attendance }: Pick<ReadOnly<GatheringState>, 'attendance'>): boolean =>
  attendeeRoles.every((role) => attendance[role].arrived + attendance[role].late > 0);

/** Whether a round was dealt: one in which a side was missing has no groups, and is dealt when it comes again. */
export const hasGroups = (round: ReadOnly<Pick<Round, 'groups'>> | undefined): boolean =>
  Object.keys(round?.groups ?? {}).length > 0;
