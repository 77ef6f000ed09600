import type { PersonId } from '../../contract/ids.ts';
import { accept, refuse, type Decision } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { ordered } from '../matching/fold-round-signs.ts';
import { partFrom } from '../matching/mending/part-from.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import type { RoomDraft, RoomGroup } from '../matching/mending/room-draft.ts';
import { settle } from '../matching/mending/settle.ts';
import type { RunningRound } from '../matching/running-round.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Stay } from '../round-state.ts';
import { saidAtMs, type AskedOf, type Rule, type State } from '../rule.ts';
import { draftOf, isRefused, roundNamed } from './draft-of.ts';
import { presentSubject } from './for-whom.ts';

const isKnown = ({ apart }: State, [a, b]: readonly [PersonId, PersonId]): boolean =>
  apart.some(([one, other]) => one === a && other === b);

/** From everybody of the group but their own people, for ever. */
function partedFrom(
  state: State,
  unit: readonly PersonId[],
  others: readonly PersonId[],
): [PersonId, PersonId][] {
  const pairs = unit.flatMap((a) => others.map((b) => ordered([a, b])));
  return pairs.filter((pair) => !isKnown(state, pair));
}

/** Whom they were with when they said it, if they have another group by now. */
function earlierGroup(state: State, asked: Asking, { round }: RunningRound, id: PersonId): PersonId[] | null {
  const said = saidAtMs(state, asked);
  const wasThere = ([, from, until]: ReadOnly<Stay>): boolean => from <= said && (until ?? Infinity) > said;
  const own = round.groupOf[id];
  const stays = own === undefined ? [] : (round.stays[own] ?? []);
  const isOld = stays.some((stay) => stay[0] === id && stay[2] === null && stay[1] <= said);
  if (isOld) return null;
  const all = Object.values<ReadOnly<Stay[]>>(round.stays);
  const then = all.find((group) => group.some((stay) => stay[0] === id && wasThere(stay)));
  return (then ?? []).filter(wasThere).map(([person]) => person);
}

/** Said of a group that they have left meanwhile: kept apart from those people, and not moved again. */
function partedOnly(state: State, draft: RoomDraft, id: PersonId, others: readonly PersonId[]): Decision {
  const unit = draft.people.unitOf(id);
  const parted = partedFrom(
    state,
    unit,
    others.filter((one) => !unit.includes(one)),
  );
  return accept(parted.length === 0 ? [] : [{ type: 'people-parted', data: { pairs: parted, apart: true } }]);
}

type Asking = AskedOf<'ask-to-move'>;

function moved(state: State, asked: Asking, running: RunningRound, id: PersonId): Decision {
  const plain = draftOf(state, asked, running);
  const earlier = earlierGroup(state, asked, running, id);
  if (earlier !== null) return partedOnly(state, plain, id, earlier);
  const from: RoomGroup | null = plain.groupOf(id);
  if (from === null) return refuse('not-in-a-group');
  const unit = plain.people.unitOf(id);
  const others = plain.here(from).filter((one) => !unit.includes(one));
  const parted = partedFrom(state, unit, others);
  const draft = draftOf({ ...state, apart: [...state.apart, ...parted] }, asked, running);
  if (others.length > 0) partFrom(draft, unit, from);
  settle(draft);
  const facts: FactDraft[] =
    parted.length === 0 ? [] : [{ type: 'people-parted', data: { pairs: parted, apart: true } }];
  return accept([...facts, ...repairFact(draft, { why: 'asksToMove', who: [id], parted })]);
}

/** Another group, without a reason; these people are never matched with each other again. */
export const askToMove: Rule<'ask-to-move'> = (state, asked) => {
  const subject = presentSubject(state, asked.stamp.actor, asked.command.data.person);
  if (!subject.ok) return subject;
  const running = roundNamed(state, asked.command.data.segment);
  return isRefused(running) ? running : moved(state, asked, running, subject.id);
};
