import { AMBER_MS } from '../../contract/cards/gathered.ts';
import type { PersonId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { RoundGroup } from '../round-state.ts';
import { nowMs, type AskedOf, type Rule, type State } from '../rule.ts';
import { departureFacts } from './departures.ts';
import { isRefused, roundNamed } from './draft-of.ts';
import { presentSubject } from './for-whom.ts';

interface Missing {
  segment: AskedOf<'partner-not-here'>['command']['data']['segment'];
  group: ReadOnly<RoundGroup>;
  people: PersonId[];
}

/** A guest may still be crossing the hall: in the first minute nobody takes their group from them. */
function isEarly(state: State, asked: AskedOf<'partner-not-here'>, { group, people }: Missing): boolean {
  const isGuest = people.some((id) => state.people[id]?.role === 'customer');
  return isGuest && nowMs(state, asked) - group.sinceMs < AMBER_MS;
}

function decided(state: State, asked: AskedOf<'partner-not-here'>, missing: Missing) {
  const { segment, group, people } = missing;
  if (!isEarly(state, asked, missing))
    return accept(
      departureFacts(state, asked, { people, attendance: 'steppedOut', why: 'notHere', absent: true }),
    );
  if (people.every((id) => group.missed.includes(id))) return accept([]);
  return accept([{ type: 'people-missed', data: { segment, group: group.id, people } }]);
}

/** Somebody at the table says who of their group is not there. */
export const partnerNotHere: Rule<'partner-not-here'> = (state, asked) => {
  const { segment, missing, person } = asked.command.data;
  const subject = presentSubject(state, asked.stamp.actor, person);
  if (!subject.ok) return subject;
  const running = roundNamed(state, segment);
  if (isRefused(running)) return running;
  const id = running.round.groupOf[subject.id];
  const group = id === undefined ? undefined : running.round.groups[id];
  if (group === undefined) return refuse('not-in-a-group');
  const people = [...new Set(missing)].filter((one) => one !== subject.id && group.people.includes(one));
  // Who was said to be missing by somebody else already is gone from the group.
  return people.length === 0 ? accept([]) : decided(state, asked, { segment, group, people });
};
