import type { PersonId } from '../../contract/ids.ts';
import type { Place } from '../../contract/cards/round.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { Round, RoundGroup } from '../round-state.ts';
import type { GatheringState } from '../state.ts';

export const placeOf = ({ number, table, zone, side }: ReadOnly<Place>): Place => ({
  number,
  table,
  zone,
  side,
});

export const samePlace = (a: ReadOnly<Place>, b: ReadOnly<Place>): boolean =>
  a.number === b.number && a.table === b.table && a.side === b.side;

/** A group that begins to gather now. */
export const gathering = (group: ReadOnly<DealtGroup>, sinceMs: number): RoundGroup => ({
  ...placeOf(group),
  id: group.id,
  people: [...group.people],
  jobs: { ...group.jobs },
  sinceMs,
  found: false,
  foundAtMs: null,
  missed: [],
  emptyChair: false,
});

const isCustomer =
  (state: ReadOnly<GatheringState>) =>
  (id: PersonId): boolean =>
    state.people[id]?.role === 'customer';

/** The group as it goes on: it gathers anew at another place, or when a customer joins it. */
export function goingOn(
  state: ReadOnly<GatheringState>,
  before: ReadOnly<RoundGroup> | undefined,
  after: ReadOnly<DealtGroup>,
  atMs: number,
): RoundGroup {
  const anew = gathering(after, atMs);
  if (before === undefined || before.people.length === 0) return anew;
  const joined = after.people.filter((id) => !before.people.includes(id));
  const missed = before.missed.filter((id) => after.people.includes(id));
  if (!samePlace(before, after) || joined.some(isCustomer(state))) return anew;
  const { sinceMs, found, foundAtMs } = before;
  const isComplete = missed.length === 0 && before.missed.length > 0;
  return {
    ...anew,
    missed,
    found,
    foundAtMs,
    sinceMs: isComplete ? atMs : sinceMs,
    emptyChair: before.emptyChair && !after.people.some(isCustomer(state)),
  };
}

const key = (people: readonly PersonId[]): string => [...people].sort().join();

/** Groups that go on from the round before at the same place need not look for each other. */
export function knownGroups(before: ReadOnly<Round> | undefined): (group: ReadOnly<DealtGroup>) => boolean {
  const known = new Map<string, ReadOnly<RoundGroup>>();
  for (const group of Object.values<ReadOnly<RoundGroup>>(before?.groups ?? {}))
    known.set(key(group.people), group);
  return (group) => {
    const earlier = known.get(key(group.people));
    return earlier !== undefined && samePlace(earlier, group);
  };
}
