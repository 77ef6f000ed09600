import type { PersonId } from '../../contract/ids.ts';
import { accept, refuse, type Decision } from '../asked.ts';
import { meetsApart } from '../matching/mending/breaches.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import type { RoomDraft, RoomGroup } from '../matching/mending/room-draft.ts';
import { best } from '../matching/mending/rank.ts';
import { settle } from '../matching/mending/settle.ts';
import type { RunningRound } from '../matching/running-round.ts';
import type { AskedOf, Rule, State } from '../rule.ts';
import { draftOf, isRefused, roundNamed } from './draft-of.ts';
import { presentSubject } from './for-whom.ts';

/** Of a table's two groups the one with fewer people of their side. */
function groupAt(draft: RoomDraft, person: PersonId, number: number): RoomGroup | null {
  const isGuest = draft.people.isCustomer(person);
  const there = draft.groups().filter(({ table, number: own }) => (table ?? own) === number);
  return best(there, (group) => [
    (isGuest ? draft.customersIn(group) : draft.colleaguesIn(group)).length,
    group.number,
  ]);
}

/** Somebody without a group sits where they sat down; for everybody else the crew is asked. */
function seatedAt(draft: RoomDraft, person: PersonId, group: RoomGroup): Decision {
  const { segment, round } = draft.mending;
  const unit = draft.people.unitOf(person);
  // Who is kept apart is not told so: the crew is asked, as of anybody who has a group.
  if (draft.groupOf(person) !== null || meetsApart(draft, unit, draft.here(group))) {
    if (round.seen[person] === group.id) return accept([]);
    return accept([{ type: 'person-seen', data: { segment, person, group: group.id } }]);
  }
  draft.put(unit, group);
  settle(draft);
  return accept(repairFact(draft, { why: 'sitsElsewhere', who: [person] }));
}

function isOwn(draft: RoomDraft, person: PersonId, number: number): boolean {
  const own = draft.groupOf(person);
  return own !== null && (own.table ?? own.number) === number;
}

function decided(state: State, asked: AskedOf<'sit-at'>, running: RunningRound, person: PersonId): Decision {
  const draft = draftOf(state, asked, running);
  const { number } = asked.command.data;
  if (isOwn(draft, person, number))
    return accept(running.round.seen[person] ? [settled(running, person)] : []);
  const group = groupAt(draft, person, number);
  return group === null ? refuse('unknown-table') : seatedAt(draft, person, group);
}

const settled = ({ segment }: RunningRound, person: PersonId) =>
  ({ type: 'person-seen', data: { segment, person, group: null } }) as const;

/** Entering a table's number is arriving there, whatever the match says. */
export const sitAt: Rule<'sit-at'> = (state, asked) => {
  const subject = presentSubject(state, asked.stamp.actor, asked.command.data.person);
  if (!subject.ok) return subject;
  const running = roundNamed(state, asked.command.data.segment);
  return isRefused(running) ? running : decided(state, asked, running, subject.id);
};
