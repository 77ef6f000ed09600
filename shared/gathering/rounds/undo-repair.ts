import type { GroupId, PersonId, RepairId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import { entriesOf, keysOf } from '../entries.ts';
import type { FactDraft } from '../facts.ts';
import { placeOf } from '../matching/round-group.ts';
import { runningRound, type RunningRound } from '../matching/running-round.ts';
import { isHere, isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { Repair, RoundGroup } from '../round-state.ts';
import type { Rule, State } from '../rule.ts';
import { isRefused } from './draft-of.ts';
import { serveAfter } from './serve-after.ts';

type Made = ReadOnly<Repair>;

const groupsOf = ({ before }: Made): GroupId[] => before.map(({ id }) => id);

/** Another repair since has changed one of its groups. */
function isOvertaken({ round }: RunningRound, repair: Made): boolean {
  const own = new Set(groupsOf(repair));
  return Object.values<Made>(round.repairs).some(
    (other) => other.n > repair.n && !other.undone && groupsOf(other).some((id) => own.has(id)),
  );
}

/** Who is here after it is undone. */
function presenceAfter(state: State, { marks }: Made): (id: PersonId) => boolean {
  const changed = new Map(marks.map(({ person, was }) => [person, isHere(was)]));
  return (id) => {
    const person = state.people[id];
    return person !== undefined && (changed.get(id) ?? isPresent(person));
  };
}

/** Everybody who would be in its groups is here, and nobody who is here would be in none. */
function leavesNobody(state: State, { round }: RunningRound, repair: Made): boolean {
  const isHereThen = presenceAfter(state, repair);
  const placed = new Set(repair.before.flatMap(({ people }) => people));
  const now = groupsOf(repair).flatMap((id) => round.groups[id]?.people ?? []);
  const reasons = repair.satOut;
  const hasReason = (id: PersonId): boolean => (id in reasons ? reasons[id] !== null : false);
  return (
    [...placed].every(isHereThen) &&
    [...now, ...keysOf(reasons)].every((id) => placed.has(id) || hasReason(id) || !isHereThen(id))
  );
}

/** Nobody of its groups has found another since. */
function nobodyWentOn({ round }: RunningRound, repair: Made): boolean {
  const own = new Set<GroupId | undefined>(groupsOf(repair));
  const people = [
    ...repair.before.flatMap((group) => group.people),
    ...keysOf(repair.satOut),
    ...repair.marks.map(({ person }) => person),
  ];
  return people.every((id) => round.groupOf[id] === undefined || own.has(round.groupOf[id]));
}

/** Where its groups were nobody else sits now. */
function placesAreFree({ closedTables }: State, { round }: RunningRound, repair: Made): boolean {
  const own = new Set(groupsOf(repair));
  const spot = ({ table, side }: Pick<DealtGroup, 'table' | 'side'>): string => `${table} ${side ?? 'A'}`;
  const others = Object.values<ReadOnly<RoundGroup>>(round.groups).filter(({ id }) => !own.has(id));
  const taken = new Set(others.filter(({ table }) => table !== null).map(spot));
  const isOpen = (table: number): boolean => table === repair.closed || !closedTables.includes(table);
  return repair.before.every(
    (group) =>
      group.people.length === 0 || group.table === null || (isOpen(group.table) && !taken.has(spot(group))),
  );
}

const restored = ({ id, people, jobs, ...place }: ReadOnly<RoundGroup>): DealtGroup => ({
  ...placeOf(place),
  id,
  people: [...people],
  jobs: { ...jobs },
});

interface Undoing {
  state: State;
  segment: RunningRound['segment'];
  repair: RepairId;
}

function factsOf({ state, segment, repair }: Undoing, made: Made): FactDraft[] {
  const { marks, parted, closed, before } = made;
  const isHereThen = presenceAfter(state, made);
  const satOut = entriesOf(made.satOut).flatMap(([person, why]) =>
    why === null || !isHereThen(person) ? [] : [{ person, why }],
  );
  return [
    ...marks.map(({ person, was }): FactDraft => ({
      type: 'attendance-marked',
      data: { person, attendance: was },
    })),
    ...(parted.length === 0 ? [] : [unparted(parted)]),
    ...(closed === null ? [] : [{ type: 'table-closed', data: { table: closed, closed: false } } as const]),
    { type: 'repair-undone', data: { segment, repair, groups: before.map(restored), satOut } },
  ];
}

const unparted = (parted: Made['parted']): FactDraft => ({
  type: 'people-parted',
  data: { pairs: parted.map(([a, b]) => [a, b]), apart: false },
});

/** Nobody in its groups has asked since not to meet another of them. */
const nobodyIsApart = ({ apart }: State, { before, tolerated }: Made): boolean =>
  apart.every(
    ([a, b]) =>
      tolerated.some(([one, other]) => one === a && other === b) ||
      !before.some(({ people }) => people.includes(a) && people.includes(b)),
  );

/** Attendance that it changed is still what it made of it. */
const nobodyWasMarked = ({ people }: State, { marks }: Made): boolean =>
  marks.every(({ person, is }) => people[person]?.attendance === is);

/** Right after it everything is as it was; later on no guest is left without a colleague by it. */
function isServed({ people: known }: State, { round }: RunningRound, repair: Made): boolean {
  const isLast = Object.values<Made>(round.repairs).every(({ n }) => n <= repair.n);
  const isGuest = (id: PersonId): boolean => known[id]?.role === 'customer';
  return isLast || repair.before.every(({ people }) => !people.some(isGuest) || !people.every(isGuest));
}

const canUndo = (state: State, running: RunningRound, repair: Made): boolean =>
  !isOvertaken(running, repair) &&
  nobodyWentOn(running, repair) &&
  nobodyIsApart(state, repair) &&
  nobodyWasMarked(state, repair) &&
  isServed(state, running, repair) &&
  placesAreFree(state, running, repair) &&
  leavesNobody(state, running, repair);

/** Everything as it was before a repair, while nobody has moved on since. Undone twice it changes nothing. */
export const undoRepair: Rule<'undo-repair'> = (state, asked) => {
  const { command } = asked;
  const running = runningRound(state) ?? refuse('no-round');
  if (isRefused(running)) return running;
  const id = command.data.repair;
  const repair = running.round.repairs[id];
  if (repair === undefined) return refuse('unknown-repair');
  if (repair.undone) return accept([]);
  if (!canUndo(state, running, repair)) return refuse('cannot-undo');
  const facts = factsOf({ state, segment: running.segment, repair: id }, repair);
  return accept([...facts, ...serveAfter(state, asked, facts)]);
};
