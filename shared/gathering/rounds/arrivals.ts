import type { Attendance } from '../../contract/commands/people.ts';
import type { GroupId, PersonId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { RepairWhy } from '../../contract/cards/mending.ts';
import type { Asked } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import type { RoomDraft, RoomGroup } from '../matching/mending/room-draft.ts';
import type { RoomPerson } from '../matching/mending/room-people.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import { clearTable } from '../matching/mending/move-groups.ts';
import { mayReturn } from '../matching/mending/place-unit.ts';
import { partFrom } from '../matching/mending/part-from.ts';
import { settle } from '../matching/mending/settle.ts';
import { runningRound, type RunningRound } from '../matching/running-round.ts';
import { presentPeople } from '../people/presence.ts';
import type { Repairing } from '../round-facts.ts';
import { nowMs, type State } from '../rule.ts';
import { draftOf } from './draft-of.ts';

/** Nobody is sent to a group that is about to part. */
const LAST_MINUTES_MS = 180_000;
/** A round shorter than this has no last minutes. */
const LONG_ROUND_MS = 360_000;

type Asking = Pick<Asked, 'stamp' | 'needs'>;

/** Whether a longer round is about to end. */
function isEnding(state: State, asked: Asking): boolean {
  const { ringEndsAtMs, startedAtMs } = state.stage;
  if (ringEndsAtMs === null || ringEndsAtMs - startedAtMs < LONG_ROUND_MS) return false;
  return ringEndsAtMs - nowMs(state, asked) < LAST_MINUTES_MS;
}

/** Who comes in the last minutes sits with their host, unless their own people are here already. */
function waitForNext(draft: RoomDraft, ids: readonly PersonId[]): void {
  for (const id of ids) {
    const isAlone = draft.people.unitOf(id).every((one) => draft.groupOf(one) === null);
    if (isAlone && !isMissing(draft, id)) draft.sitOut([id], 'lastMinutes');
  }
}

/** The group of this round in which somebody was last; null: in none so far. */
function lastGroup(draft: RoomDraft, id: PersonId): GroupId | null {
  const { stays } = draft.mending.round;
  return keysOf<GroupId>(stays).findLast((group) => stays[group]?.some(([person]) => person === id)) ?? null;
}

/** A guest who has nobody to talk to needs a colleague also now; and who was in this round before comes back to it. */
function isMissing(draft: RoomDraft, id: PersonId): boolean {
  return (
    lastGroup(draft, id) !== null ||
    (!draft.people.isCustomer(id) && draft.groups().some((group) => draft.lacksColleague(group)))
  );
}

/** A guest elsewhere has nobody to talk to, and this is a colleague. */
const isAwaited = (draft: RoomDraft, id: PersonId, own: RoomGroup | null): boolean =>
  !draft.people.isCustomer(id) &&
  draft.groups().some((group) => group.id !== own?.id && draft.lacksColleague(group));

/** Who was in a group of this round goes back to it, where nothing speaks against that now. */
function returnHome(draft: RoomDraft, id: PersonId): void {
  const last = lastGroup(draft, id);
  const group = last === null ? null : draft.group(last);
  if (isAwaited(draft, id, group)) return;
  if (group !== null && draft.groupOf(id) === null && mayReturn(draft, draft.people.unitOf(id), group))
    draft.put(draft.people.unitOf(id), group);
}

export interface Arriving {
  people: ReadonlyMap<PersonId, RoomPerson>;
  marks: Repairing['marks'];
  why?: RepairWhy;
}

/** Where people who come while a round runs go: one repair; none when no round runs, or all have a place. */
export function arrivalFacts(state: State, asked: Asking, arriving: Arriving): FactDraft[] {
  const running = runningRound(state);
  return running === null ? [] : placeArrivals(state, asked, { running, ...arriving });
}

/** They have a group already. */
const isSettled = ({ round }: RunningRound, id: PersonId): boolean => round.groupOf[id] !== undefined;

function placeArrivals(
  state: State,
  asked: Asking,
  { running, people, marks, why }: Arriving & { running: RunningRound },
): FactDraft[] {
  const late = [...people].filter(([id]) => !isSettled(running, id));
  if (late.length === 0) return [];
  const draft = draftOf(state, asked, running, { arriving: new Map(late) });
  const ids = late.map(([id]) => id);
  for (const id of ids) returnHome(draft, id);
  if (isEnding(state, asked) && draft.groups().length > 0) waitForNext(draft, ids);
  settle(draft);
  const usual: RepairWhy = ids.length > 1 ? 'cameTogether' : 'came';
  return repairFact(draft, { why: why ?? usual, who: ids, marks });
}

/** A round that was dealt comes back on stage: who went meanwhile is taken out, who came is placed. */
export function returnFacts(state: State, asked: Asking, running: RunningRound): FactDraft[] {
  const { groupOf, satOut } = running.round;
  const newcomers = presentPeople(state)
    .map(([id]) => id)
    .filter((id) => groupOf[id] === undefined && satOut[id] === undefined);
  const back = draftOf(state, asked, running, {
    arriving: new Map(newcomers.flatMap((id) => personEntry(state, id))),
  });
  for (const table of state.closedTables) clearTable(back, table);
  for (const pair of state.apart) partAgain(back, pair);
  settle(back, { all: true });
  return repairFact(back, { why: 'cameTogether', who: newcomers });
}

/** People who were parted in another round meanwhile. */
function partAgain(draft: RoomDraft, [a, b]: readonly [PersonId, PersonId]): void {
  const group = draft.groupOf(a);
  const areHere = draft.people.isHere(a) && draft.people.isHere(b);
  if (group !== null && areHere && draft.groupOf(b)?.id === group.id)
    partFrom(draft, draft.people.unitOf(b), group);
}

const personEntry = (state: State, id: PersonId): [PersonId, RoomPerson][] => {
  const person = state.people[id];
  return person === undefined ? [] : [[id, person]];
};

/** Somebody who is known, as they arrive. */
export const arrivingOne = (
  state: State,
  id: PersonId,
  is: Attendance = 'arrived',
): Pick<Arriving, 'people' | 'marks'> => ({
  people: new Map(personEntry(state, id)),
  marks: [{ person: id, was: state.people[id]?.attendance ?? 'expected', is }],
});
