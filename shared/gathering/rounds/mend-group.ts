import { AMBER_MS } from '../../contract/cards/gathered.ts';
import type { PersonId } from '../../contract/ids.ts';
import { accept, refuse, type Decision } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import type { GroupOffer } from '../../contract/cards/mending.ts';
import type { RoomDraft } from '../matching/mending/room-draft.ts';
import { offers } from '../matching/mending/group-offers.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import { settle } from '../matching/mending/settle.ts';
import type { RunningRound } from '../matching/running-round.ts';
import type { ReadOnly } from '../read-only.ts';
import type { RoundGroup } from '../round-state.ts';
import { nowMs, type AskedOf, type Rule, type State } from '../rule.ts';
import { marksOf } from './departures.ts';
import { draftOf, isRefused, roundNamed } from './draft-of.ts';
import { mayActAt } from './for-whom.ts';

/** Customers of the group who have not come: those who were missed, else all, once a minute has passed. */
function awaited(state: State, asked: AskedOf<'mend-group'>, group: ReadOnly<RoundGroup>): PersonId[] {
  const customers = group.people.filter((id) => state.people[id]?.role === 'customer');
  const missing = customers.filter((id) => group.missed.includes(id));
  const isLate = !group.found && nowMs(state, asked) - group.sinceMs >= AMBER_MS;
  return missing.length === 0 && isLate ? customers : missing;
}

type Offering = AskedOf<'mend-group'>;

function mended(state: State, asked: Offering, running: RunningRound, group: ReadOnly<RoundGroup>): Decision {
  const absent = awaited(state, asked, group);
  const draft = draftOf(state, asked, running, { leaving: new Set(absent) });
  draft.take(absent);
  const left = draft.group(group.id);
  if (left === null || draft.customersIn(left).length > 0) return refuse('no-such-offer');
  const { offer } = asked.command.data;
  if (offer === 'emptyChair' && group.emptyChair && absent.length === 0) return accept([]);
  draft.mention(left);
  if (!offers[offer](draft, left)) return refuse('no-such-offer');
  settle(draft, offer === 'emptyChair' ? { but: group.id } : {});
  return accept(factsOf(draft, offer, { group, absent }));
}

interface Mended {
  group: ReadOnly<RoundGroup>;
  absent: PersonId[];
}

/** Who was awaited is not counted as present; told of is who stepped in, else who waited for them. */
function factsOf(draft: RoomDraft, offer: GroupOffer, { group, absent }: Mended): FactDraft[] {
  const { marked, marks } = marksOf(draft.mending.state, absent, 'steppedOut');
  const left = draft.group(group.id);
  const stepped = offer === 'reserve' && left !== null ? draft.customersIn(left) : draft.here(group);
  return [
    ...marked,
    ...repairFact(draft, { why: offer, who: stepped, marks, absent: group.found ? [] : absent }, group.id),
  ];
}

/** For a group whose customer has not come. Who was awaited is no longer counted as present, until they say so. */
export const mendGroup: Rule<'mend-group'> = (state, asked) => {
  const { segment, group: id } = asked.command.data;
  const running = roundNamed(state, segment);
  if (isRefused(running)) return running;
  const group = running.round.groups[id];
  if (group === undefined) return refuse('unknown-group');
  if (!mayActAt(asked.stamp.actor, group.zone)) return refuse('not-allowed');
  return mended(state, asked, running, group);
};
