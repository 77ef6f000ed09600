import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { isPresentId } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { State } from '../rule.ts';

/** All of these people are in the pin. */
export const holds = (pin: readonly PersonId[], people: readonly PersonId[]): boolean =>
  people.every((person) => pin.includes(person));

export const samePeople = (a: readonly PersonId[], b: readonly PersonId[]): boolean =>
  a.length === b.length && holds(a, b);

/** Whether a group stays as it is when the rest is dealt again: one pin holds all of its people who are here. */
export function isPinned(
  state: State,
  segment: SegmentId,
  { people }: Pick<ReadOnly<DealtGroup>, 'people'>,
): boolean {
  const here = people.filter((id) => isPresentId(state, id));
  return here.length > 0 && (state.pins[segment] ?? []).some((pin) => holds(pin, here));
}
