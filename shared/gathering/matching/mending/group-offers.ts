import type { GroupOffer } from '../../../contract/cards/mending.ts';
import type { PersonId } from '../../../contract/ids.ts';
import { addedBreaches, bestGroupFor } from './place-unit.ts';
import { isCrowd, meetsApart } from './breaches.ts';
import type { RoomDraft, RoomGroup } from './room-draft.ts';
import { bringCustomer } from './settle.ts';

/** Colleagues join the other side of their table, if nobody there would have more colleagues than agreed. */
function merge(draft: RoomDraft, group: RoomGroup): boolean {
  const people = draft.here(group);
  const other = draft
    .groups()
    .find((one) => one.id !== group.id && one.table !== null && one.table === group.table);
  if (other === undefined || draft.customersIn(other).length === 0) return false;
  if (meetsApart(draft, people, draft.here(other))) return false;
  if (isCrowd(draft, [...draft.here(other), ...people]) || addedBreaches(draft, people, other) > 0)
    return false;
  draft.put(people, other);
  return true;
}

/** One by one they join whom they suit best near by. */
function listen(draft: RoomDraft, group: RoomGroup): boolean {
  const suits = (unit: readonly PersonId[]) => (one: RoomGroup) =>
    one.id !== group.id && draft.customersIn(one).length > 0 && addedBreaches(draft, unit, one) <= 0;
  for (const id of draft.here(group)) {
    if (draft.groupOf(id)?.id !== group.id) continue;
    const unit = draft.people.unitOf(id);
    const to = bestGroupFor(draft, unit, suits(unit));
    if (to === null) return false;
    draft.put(unit, to);
  }
  return true;
}

/** What is done for a group without a customer; false when this cannot be. The last offer always can. */
export const offers: Record<GroupOffer, (draft: RoomDraft, group: RoomGroup) => boolean> = {
  reserve: (draft, group) => bringCustomer(draft, group, true),
  merged: merge,
  listeners: listen,
  emptyChair: () => true,
};
