import type { PersonId, SegmentId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { Folds } from '../fold-types.ts';
import type { FactType } from '../facts.ts';
import type { GatheringState } from '../state.ts';
import { holds, samePeople } from './pinned-groups.ts';

type Pair = readonly [PersonId, PersonId];

export const ordered = ([a, b]: Pair): [PersonId, PersonId] => (a < b ? [a, b] : [b, a]);

const isPair =
  (one: Pair) =>
  (other: Pair): boolean =>
    one[0] === other[0] && one[1] === other[1];

/** Who is kept apart is not put together by a pin either. */
function unpin(state: GatheringState, pair: Pair): void {
  for (const segment of keysOf<SegmentId>(state.pins))
    state.pins[segment] = (state.pins[segment] ?? []).filter((pin) => !holds(pin, pair));
}

type SignFact = Extract<
  FactType,
  'people-parted' | 'table-closed' | 'people-pinned' | 'group-found' | 'people-missed' | 'person-seen'
>;

export const foldRoundSigns: Folds<SignFact> = {
  'people-parted': (state, { data: { pairs, apart } }) => {
    for (const pair of pairs.map(ordered)) {
      state.apart = state.apart.filter((known) => !isPair(pair)(known));
      if (apart) state.apart.push(pair);
      if (apart) unpin(state, pair);
    }
  },
  'table-closed': (state, { data: { table, closed } }) => {
    state.closedTables = state.closedTables.filter((number) => number !== table);
    if (closed) state.closedTables.push(table);
  },
  'people-pinned': (state, { data: { segment, people, pinned } }) => {
    const pins = state.pins[segment] ?? [];
    const others = pins.filter((pin) => !(pinned ? samePeople(pin, people) : holds(pin, people)));
    state.pins[segment] = pinned ? [...others, [...people]] : others;
  },
  'group-found': (state, { data: { segment, group: id }, atMs }) => {
    const group = state.rounds[segment]?.groups[id];
    if (group !== undefined) Object.assign(group, { found: true, foundAtMs: atMs, missed: [] });
  },
  'people-missed': (state, { data: { segment, group: id, people } }) => {
    const group = state.rounds[segment]?.groups[id];
    if (group === undefined) return;
    const theirs = people.filter((person) => group.people.includes(person));
    group.missed = [...new Set([...group.missed, ...theirs])];
    group.found = false;
  },
  'person-seen': (state, { data: { segment, person, group } }) => {
    const round = state.rounds[segment];
    if (round === undefined) return;
    if (group === null) delete round.seen[person];
    else round.seen[person] = group;
  },
};
