import type { SitOut, SitOutReason } from '../../contract/cards/match.ts';
import type { PersonId, RepairId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import type { FactOf } from '../facts.ts';
import type { Folds } from '../fold-types.ts';
import { isPresentId } from '../people/presence.ts';
import type { DealtGroup, Repairing } from '../round-facts.ts';
import type { Repair, Round, RoundGroup } from '../round-state.ts';
import type { GatheringState } from '../state.ts';
import { isOnStage } from './fold-matching.ts';
import { ordered } from './fold-round-signs.ts';
import { gathering, goingOn, placeOf, samePlace } from './round-group.ts';
import { beginStays, denyStays, endStays, restoreStays } from './stays.ts';

interface Change {
  groups: readonly DealtGroup[];
  satOut: readonly SitOut[];
  atMs: number;
}

/** Puts groups as they are told, whole, in the place of what they were. */
function replaceGroups(state: GatheringState, round: Round, { groups, satOut, atMs }: Change): void {
  const before = groups.map(({ id }) => round.groups[id]);
  const loose = new Set(before.flatMap((group) => group?.people ?? []));
  for (const person of loose) delete round.groupOf[person];
  groups.forEach((group, index) => putGroup(state, round, goingOn(state, before[index], group, atMs)));
  for (const { person, why } of satOut) {
    round.satOut[person] = why;
    loose.delete(person);
  }
  const placed = new Set(groups.flatMap(({ people }) => people));
  for (const person of placed) delete round.satOut[person];
  const settled = (person: PersonId): boolean => placed.has(person) || round.satOut[person] !== undefined;
  const without = [...round.unmatched, ...loose].filter((person) => !settled(person));
  round.unmatched = [...new Set(without)].filter((id) => isPresentId(state, id));
}

function putGroup(state: GatheringState, round: Round, group: RoundGroup): void {
  if (group.people.length === 0) delete round.groups[group.id];
  else round.groups[group.id] = group;
  for (const person of group.people) {
    round.groupOf[person] = group.id;
    if (round.seen[person] === group.id) delete round.seen[person];
  }
}

/** Who left a group of these, and who joined it, as stays. */
function keepStays(round: Round, before: readonly RoundGroup[], after: readonly DealtGroup[], atMs: number) {
  before.forEach(({ id, people }, index) => {
    const now = after[index]?.people ?? [];
    endStays(
      round,
      id,
      people.filter((person) => !now.includes(person)),
      atMs,
    );
    beginStays(round, id, now, atMs);
  });
}

const groupsBefore = (round: Round, groups: readonly DealtGroup[], atMs: number): RoundGroup[] =>
  groups.map((group) =>
    structuredClone(round.groups[group.id] ?? gathering({ ...group, people: [], jobs: {} }, atMs)),
  );

/** Everybody whose place differs. */
function movesOf(before: readonly RoundGroup[], after: readonly DealtGroup[]): Repair['moves'] {
  const was = new Map(before.flatMap((group) => group.people.map((person) => [person, group] as const)));
  const is = new Map(after.flatMap((group) => group.people.map((person) => [person, group] as const)));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((person) => {
    const [from, to] = [was.get(person), is.get(person)];
    const stays = from !== undefined && to !== undefined && from.id === to.id && samePlace(from, to);
    return stays ? [] : [{ person, from: from ? placeOf(from) : null, to: to ? placeOf(to) : null }];
  });
}

/** Reasons to sit out that ended or began. */
function reasonsBefore({ satOut, waited }: Repairing): Repair['satOut'] {
  const reasons: Record<PersonId, SitOutReason | null> = {};
  for (const { person } of satOut) reasons[person] = null;
  for (const { person, why } of waited) reasons[person] = why;
  return reasons;
}

/** What is kept of a repair, so that it can be told and undone. */
function repairOf(state: GatheringState, round: Round, { data, atMs, by }: FactOf<'round-mended'>): Repair {
  const { groups, why, who, absent, marks, parted, closed, broken } = structuredClone(data);
  const before = groupsBefore(round, groups, atMs);
  const areTogether = ([a, b]: readonly [PersonId, PersonId], all: readonly { people: PersonId[] }[]) =>
    all.some(({ people }) => people.includes(a) && people.includes(b));
  const isParted = (pair: readonly [PersonId, PersonId]): boolean =>
    parted.some(([a, b]) => ordered([a, b]).join() === pair.join());
  return {
    ...{ why, who, absent, marks, parted, closed, broken, atMs, before, undone: false },
    n: Object.keys(round.repairs).length + 1,
    by: by.role,
    quality: data.quality === null ? null : structuredClone(round.quality),
    satOut: reasonsBefore(data),
    tolerated: state.apart.filter(
      (pair) =>
        areTogether(pair, before) && (why !== 'cameTogether' || isParted(pair) || areTogether(pair, groups)),
    ),
    moves: movesOf(before, groups),
  };
}

function foldMended(state: GatheringState, fact: FactOf<'round-mended'>): void {
  const { data, atMs } = fact;
  const round = state.rounds[data.segment];
  if (round === undefined || round.repairs[data.repair] !== undefined) return;
  const repair = repairOf(state, round, fact);
  const groups = structuredClone(data.groups);
  round.repairs[data.repair] = repair;
  for (const { id } of groups) denyStays(round, id, data.absent);
  replaceGroups(state, round, { groups, satOut: data.satOut, atMs });
  if (isOnStage(state, data.segment)) keepStays(round, repair.before, groups, atMs);
  round.quality = data.quality ?? round.quality;
  for (const person of data.who) delete round.seen[person];
  if (data.why === 'emptyChair') setChairs(round, groups);
}

function setChairs(round: Round, groups: readonly DealtGroup[]): void {
  for (const { id } of groups) {
    const group = round.groups[id];
    if (group !== undefined) group.emptyChair = true;
  }
}

const openRepair = (round: Round | undefined, id: RepairId): Repair | null => {
  const repair = round?.repairs[id];
  return repair === undefined || repair.undone ? null : repair;
};

function foldUndone(state: GatheringState, { data, atMs }: FactOf<'repair-undone'>): void {
  const round = state.rounds[data.segment];
  const repair = openRepair(round, data.repair);
  if (round === undefined || repair === null) return;
  const now = groupsBefore(round, data.groups, atMs);
  replaceGroups(state, round, { groups: structuredClone(data.groups), satOut: data.satOut, atMs });
  restoreSigns(round, repair);
  round.quality = repair.quality ?? round.quality;
  for (const [person, why] of entriesOf(repair.satOut)) if (why === null) delete round.satOut[person];
  if (isOnStage(state, data.segment)) {
    denials(round, repair, data.groups);
    keepStays(round, now, data.groups, atMs);
  }
  repair.undone = true;
}

/** Who was taken for absent was there all the while. */
function denials(round: Round, repair: Repair, groups: readonly DealtGroup[]): void {
  for (const { id, people } of groups) restoreStays(round, id, absentIn(repair, people));
}

/** Who was taken for absent and is back in the group. */
const absentIn = ({ absent }: Repair, people: readonly PersonId[]): PersonId[] =>
  absent.filter((person) => people.includes(person));

/** Groups look again as they did. */
function restoreSigns(round: Round, { before }: Repair): void {
  for (const group of before) {
    const restored = round.groups[group.id];
    if (restored === undefined) continue;
    const { sinceMs, found, foundAtMs, missed, emptyChair } = structuredClone(group);
    Object.assign(restored, { sinceMs, found, foundAtMs, missed, emptyChair });
  }
}

export const foldMending: Folds<'round-mended' | 'repair-undone'> = {
  'round-mended': foldMended,
  'repair-undone': foldUndone,
};
