import type { Place } from '../../contract/cards/round.ts';
import type { GroupId, PersonId, SegmentId } from '../../contract/ids.ts';
import { entriesOf } from '../entries.ts';
import { standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Round, Stay } from '../round-state.ts';
import type { State } from '../rule.ts';

/** One person in one group, with both ends. */
export type Span = readonly [fromMs: number, untilMs: number];
export interface Presence {
  person: PersonId;
  span: Span;
}

/** Who was in one group of a round, and when, as people are called now; groups that are gone too. */
export interface Composition {
  segment: SegmentId;
  group: GroupId;
  table: number | null;
  presences: Presence[];
}

/** Of a round in which nobody was ever in a group while it was on stage: nothing. */
export function compositionsOf(state: State, segment: SegmentId, nowMs = state.atMs): Composition[] {
  const round = state.rounds[segment];
  if (round === undefined) return [];
  return entriesOf<GroupId, readonly ReadOnly<Stay>[]>(round.stays).map(([group, stays]) => ({
    segment,
    group,
    table: placeIn(round, group)?.table ?? null,
    presences: stays.flatMap((stay) => presenceOf(state, stay, nowMs)),
  }));
}

/** Where the group is, or was when it was last told of. */
function placeIn({ groups, repairs }: ReadOnly<Round>, id: GroupId): ReadOnly<Place> | null {
  const now = groups[id];
  if (now !== undefined) return now;
  const told = Object.values<ReadOnly<Round['repairs'][keyof Round['repairs']]>>(repairs);
  return told.flatMap(({ before }) => before.filter((group) => group.id === id)).at(-1) ?? null;
}

/** Nothing of a stay that was denied, or has only just begun. */
function presenceOf(state: State, [id, fromMs, untilMs]: ReadOnly<Stay>, nowMs: number): Presence[] {
  const endMs = untilMs ?? nowMs;
  return endMs > fromMs ? [{ person: standingFor(state, id), span: [fromMs, endMs] }] : [];
}
