import { accept, refuse, type Refusal } from '../asked.ts';
import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { holds, samePeople } from '../matching/pinned-groups.ts';
import type { Rule, State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';

const holdsApart = ({ apart }: State, people: readonly PersonId[]): boolean =>
  apart.some((pair) => holds(people, pair));

function objection(state: State, segment: SegmentId, people: readonly PersonId[]): Refusal | null {
  if (segmentOf(state, segment)?.kind !== 'round') return refuse('unknown-segment');
  return people.every((id) => state.people[id]?.mergedInto === null) ? null : refuse('unknown-person');
}

/** People stay together: when the running round is dealt again, or when a coming one is dealt. Let go: whatever pin holds them all. */
export const pinPeople: Rule<'pin-people'> = (state, { command }) => {
  const { segment, pinned } = command.data;
  const people = [...new Set(command.data.people)];
  const against = objection(state, segment, people);
  if (against !== null) return against;
  if (pinned && holdsApart(state, people)) return refuse('kept-apart');
  const pins = state.pins[segment] ?? [];
  const isPinned = pins.some((pin) => (pinned ? samePeople(pin, people) : holds(pin, people)));
  if (isPinned === pinned || people.length < 2) return accept([]);
  return accept([{ type: 'people-pinned', data: { segment, people, pinned } }]);
};
