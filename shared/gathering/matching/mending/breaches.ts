import type { BrokenRule, BrokenWhy, HardRule } from '../../../contract/cards/match.ts';
import type { PersonId } from '../../../contract/ids.ts';
import type { Place } from '../../../contract/cards/round.ts';
import type { RoomDraft } from './room-draft.ts';

/** More colleagues than this to a customer is a crowd. */
const CROWD = 6;

/** Whom somebody asked not to meet weighs more than anything, a group larger than agreed more than the rest. */
const weights: Partial<Record<HardRule, number>> = { apart: 1_000, groupSize: 8, access: 4 };
export const weightOf = (broken: readonly Pick<BrokenRule, 'rule'>[]): number =>
  broken.reduce((sum, { rule }) => sum + (weights[rule] ?? 1), 0);

type Draft = Pick<RoomDraft, 'people' | 'relations' | 'mending'>;

/** Rules that a group of these people at this place breaks. */
export function breachesAmong(draft: Draft, people: readonly PersonId[], place: Place): BrokenRule[] {
  return [
    ...pairBreaches(draft, people),
    ...teamBreach(draft, people),
    ...sizeBreach(draft, people),
    ...accessBreaches(draft, people, place),
  ];
}

const rule = (name: HardRule, people: PersonId[], why: BrokenWhy = 'noOtherWay'): BrokenRule => ({
  rule: name,
  people,
  why,
});

function pairBreaches({ people: known, relations }: Draft, people: readonly PersonId[]): BrokenRule[] {
  return people.flatMap((a, index) =>
    people.slice(index + 1).flatMap((b) => {
      const broken: BrokenRule[] = [];
      if (relations.areApart(a, b)) broken.push(rule('apart', [a, b]));
      const isAmiss = relations.areAcquainted(a, b) || relations.isManaged(a, b);
      if (!isAmiss || known.unitOf(a).includes(b)) return broken;
      if (relations.areAcquainted(a, b)) broken.push(rule('acquainted', [a, b]));
      if (relations.isManaged(a, b)) broken.push(rule('ownManager', [a, b]));
      return broken;
    }),
  );
}

/** Two colleagues or more, all from one team. */
function teamBreach({ people: known }: Draft, people: readonly PersonId[]): BrokenRule[] {
  const colleagues = people.filter((id) => !known.isCustomer(id));
  const teams = new Set(colleagues.map((id) => known.get(id)?.team ?? null));
  return colleagues.length > 1 && teams.size === 1 && !teams.has(null) ? [rule('oneTeam', colleagues)] : [];
}

function sizeBreach({ people: known }: Draft, people: readonly PersonId[]): BrokenRule[] {
  const colleagues = people.filter((id) => !known.isCustomer(id)).length;
  const asked = people.filter((id) => colleagues > (known.needs(id).maxColleagues ?? Infinity));
  return asked.length > 0 ? [rule('groupSize', asked)] : [];
}

function accessBreaches(
  { people: known, mending }: Draft,
  people: readonly PersonId[],
  place: Place,
): BrokenRule[] {
  const { tables } = mending.state.room;
  if (tables.length === 0) return [];
  const marks = tables.find(({ number }) => number === place.table)?.marks ?? [];
  return people.flatMap((id) => {
    const { seatNeeds } = known.needs(id);
    if (seatNeeds.every((need) => marks.includes(need))) return [];
    const isOffered = tables.some((table) => seatNeeds.every((need) => table.marks.includes(need)));
    return [rule('access', [id], isOffered ? 'noOtherWay' : 'noMarkedSeat')];
  });
}

/** Pairs across the sides who meet again when these people join. */
export const repeatsWith = (
  { relations }: Draft,
  joining: readonly PersonId[],
  others: readonly PersonId[],
): [PersonId, PersonId][] =>
  joining.flatMap((a) =>
    others.filter((b) => relations.haveMet(a, b)).map((b): [PersonId, PersonId] => [a, b]),
  );

/** Whether people would be together of whom one asked never to meet the other: no repair does that. */
export const meetsApart = (
  { relations }: Draft,
  joining: readonly PersonId[],
  others: readonly PersonId[],
): boolean => joining.some((a) => others.some((b) => relations.areApart(a, b)));

/** Whether there would be more colleagues than is good for a talk. */
export function isCrowd({ people: known }: Draft, people: readonly PersonId[]): boolean {
  const customers = people.filter((id) => known.isCustomer(id)).length;
  return people.length - customers > CROWD * Math.max(1, customers);
}
