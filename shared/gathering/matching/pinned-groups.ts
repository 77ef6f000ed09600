import type { SegmentId } from '../../contract/ids.ts';
import { isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { State } from '../rule.ts';

/** Whether a group stays as it is when the rest is dealt again: one pin holds all of its people who are here. */
export function isPinned(
  state: State,
  segment: SegmentId,
  { people }: Pick<ReadOnly<DealtGroup>, 'people'>,
): boolean {
  const here = people.filter((id) => {
    const person = state.people[id];
    return person !== undefined && isPresent(person);
  });
  return here.length > 0 && (state.pins[segment] ?? []).some((pin) => here.every((id) => pin.includes(id)));
}
