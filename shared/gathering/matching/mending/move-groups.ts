import { freePlace } from './free-place.ts';
import type { RoomDraft } from './room-draft.ts';

/** The groups of a table that is closed go to the nearest free place, each whole; in a full room they stand by their number. */
export function clearTable(draft: RoomDraft, table: number): void {
  for (const group of draft.groups().filter((one) => one.table === table))
    draft.moveTo(group, freePlace(draft, group, group.number));
}
