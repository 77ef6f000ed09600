import type { PersonId } from '../../contract/ids.ts';
import type { Folds } from '../fold-types.ts';
import type { FactType } from '../facts.ts';

type Pair = readonly [PersonId, PersonId];

export const ordered = ([a, b]: Pair): [PersonId, PersonId] => (a < b ? [a, b] : [b, a]);

const isPair =
  (one: Pair) =>
  (other: Pair): boolean =>
    one[0] === other[0] && one[1] === other[1];

const samePeople = (a: readonly PersonId[], b: readonly PersonId[]): boolean =>
  a.length === b.length && a.every((person) => b.includes(person));

type SignFact = Extract<
  FactType,
  'people-parted' | 'table-closed' | 'people-pinned' | 'group-found' | 'people-missed' | 'person-seen'
>;

export const foldRoundSigns: Folds<SignFact> = {
  'people-parted': (state, { data: { pairs, apart } }) => {
    for (const pair of pairs.map(ordered)) {
      state.apart = state.apart.filter((known) => !isPair(pair)(known));
      if (apart) state.apart.push(pair);
    }
  },
  'table-closed': (state, { data: { table, closed } }) => {
    state.closedTables = state.closedTables.filter((number) => number !== table);
    if (closed) state.closedTables.push(table);
  },
  'people-pinned': (state, { data: { segment, people, pinned } }) => {
    const others = (state.pins[segment] ?? []).filter((pin) => !samePeople(pin, people));
    state.pins[segment] = pinned ? [...others, [...people]] : others;
  },
  'group-found': (state, { data: { segment, group: id } }) => {
    const group = state.rounds[segment]?.groups[id];
    if (group !== undefined) Object.assign(group, { found: true, missed: [] });
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
