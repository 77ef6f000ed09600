import type { GroupId, PersonId, SegmentId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import type { DealtGroup, FactDraft } from '../facts.ts';
import { isPresent, standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import { currentSegment } from '../stage/current-segment.ts';
import type { Person, Round } from '../state.ts';

/** Somebody who comes while a round runs. */
export type LatePerson = ReadOnly<Pick<Person, 'role' | 'zone' | 'inseparableFrom' | 'knows'>> & {
  id: PersonId;
};
type Group = ReadOnly<DealtGroup>;

interface Seat {
  group: GroupId;
  /** Compared from left to right; the smallest wins. */
  rank: number[];
}

function countHere(state: State, group: Group, role: AttendeeRole | null): number {
  const here = group.people.map((id) => state.people[id]);
  return here.filter((person) => person && isPresent(person) && (role === null || person.role === role))
    .length;
}

/** Whoever of the two said so. */
function belongsTo(state: State, late: LatePerson, id: PersonId): boolean {
  const theirs = state.people[id]?.inseparableFrom ?? [];
  const tied = (to: PersonId) => (other: PersonId) => standingFor(state, other) === to;
  return late.inseparableFrom.some(tied(id)) || theirs.some(tied(late.id));
}

/** Across the sides: colleagues of one house know each other. */
function isAcquainted(state: State, late: LatePerson, id: PersonId): boolean {
  const other = state.people[id];
  if (other === undefined || other.role === late.role || !isPresent(other)) return false;
  const knows = (list: readonly PersonId[], whom: PersonId): boolean =>
    list.some((known) => standingFor(state, known) === whom);
  return knows(late.knows, id) || knows(other.knows, late.id);
}

function seatIn(state: State, group: Group, late: LatePerson): Seat {
  const withOwn = group.people.some((id) => belongsTo(state, late, id));
  const otherZone = late.zone !== null && late.zone !== group.zone;
  const rank = [
    withOwn ? 0 : 1,
    group.people.some((id) => isAcquainted(state, late, id)) ? 1 : 0,
    countHere(state, group, late.role),
    otherZone ? 1 : 0,
    countHere(state, group, null),
    group.number,
  ];
  return { group: group.id, rank };
}

function isBefore(a: Seat, b: Seat): boolean {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at !== -1 && (a.rank[at] ?? 0) < (b.rank[at] ?? 0);
}

/**
 * The group with the fewest people of the same role, their own zone first, and nobody they know when
 * another will do; null: there are no groups.
 */
export function bestGroup(state: State, round: ReadOnly<Round>, late: LatePerson): GroupId | null {
  const seats = Object.values<Group>(round.groups).map((group) => seatIn(state, group, late));
  const [first, ...rest] = seats;
  if (first === undefined) return null;
  return rest.reduce((best, seat) => (isBefore(seat, best) ? seat : best), first).group;
}

const placed = (segment: SegmentId, group: GroupId, person: PersonId): FactDraft => ({
  type: 'person-placed',
  data: { segment, group, person },
});

/** Whoever sits out stays out: they were not late. */
const isSettled = ({ groupOf, satOut }: ReadOnly<Round>, id: PersonId): boolean =>
  groupOf[id] !== undefined || satOut[id] !== undefined;

/** Where a late person goes in the running round: one fact, or none when no group can take them. */
export function placementOf(state: State, id: PersonId, person: Omit<LatePerson, 'id'>): FactDraft[] {
  const segment = currentSegment(state);
  const round = segment === null ? undefined : state.rounds[segment.id];
  if (segment === null || round === undefined || isSettled(round, id)) return [];
  const group = bestGroup(state, round, { ...person, id });
  return group === null ? [] : [placed(segment.id, group, id)];
}
