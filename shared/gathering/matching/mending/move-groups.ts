import { freePlace } from './free-place.ts';
import { placeUnit } from './place-unit.ts';
import type { RoomDraft, RoomGroup } from './room-draft.ts';

/** The groups of a table that is closed go to the nearest free place, each as it is; in a full room its people join others. */
export function clearTable(draft: RoomDraft, table: number): void {
  for (const group of draft.groups().filter((one) => one.table === table))
    if (!moveAway(draft, group)) spread(draft, group);
}

function moveAway(draft: RoomDraft, group: RoomGroup): boolean {
  const place = freePlace(draft, group, group.number);
  if (place === null || place.table === group.table) return false;
  draft.moveTo(group, place);
  return true;
}

function spread(draft: RoomDraft, group: RoomGroup): void {
  const people = [...draft.customersIn(group), ...draft.colleaguesIn(group)];
  draft.take(people);
  for (const id of people) if (draft.groupOf(id) === null) placeUnit(draft, draft.people.unitOf(id));
}
