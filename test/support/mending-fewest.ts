import type { HardRule } from '../../shared/contract/cards/match.ts';
import type { GroupId, PersonId } from '../../shared/contract/ids.ts';
import type { Repair, RoundGroup } from '../../shared/gathering/round-state.ts';
import { breachesOf, unitsOf } from './mending-breaches.ts';
import type { Play } from './mending-play.ts';

type Places = ReadonlyMap<PersonId, GroupId>;

/** How people sat before a repair and after it, and whom it was about. */
export interface Change {
  why: Repair['why'];
  subjects: ReadonlySet<PersonId>;
  before: Places;
  after: Places;
  groups: RoundGroup[];
}

const placesIn = (groups: readonly RoundGroup[]): Map<PersonId, GroupId> =>
  new Map(groups.flatMap(({ id, people }) => people.map((person) => [person, id] as const)));

/** `before`: the groups as they were. Whoever stays with somebody goes where they go. */
export function changeOf(play: Play, before: readonly RoundGroup[], repair: Repair): Change {
  const units = unitsOf(play).filter((unit) => unit.some((id) => repair.who.includes(id)));
  return {
    why: repair.why,
    subjects: new Set([...repair.who, ...units.flat()]),
    before: placesIn(before),
    after: placesIn(play.groups),
    groups: [...play.groups, ...before.filter(({ id }) => play.groups.every((group) => group.id !== id))],
  };
}

/** People who changed groups though the change was not about them; who had none before, moves nowhere. */
export const moversOf = ({ before, after, subjects }: Change): PersonId[] =>
  [...before].filter(([id, group]) => !subjects.has(id) && after.get(id) !== group).map(([id]) => id);

interface Worth {
  alone: number;
  lacking: number;
  without: number;
  broken: Map<HardRule, number>;
}

function worthOf(play: Play, { groups }: Change, places: Places): Worth {
  const worth: Worth = { alone: 0, lacking: 0, without: 0, broken: new Map() };
  for (const group of groups) {
    const people = [...places].filter(([, id]) => id === group.id).map(([id]) => id);
    if (people.length === 0) continue;
    const guests = people.filter((id) => play.isCustomer(id)).length;
    worth.alone += guests === people.length ? 1 : 0;
    worth.lacking += guests === 0 ? 1 : 0;
    for (const { rule } of breachesOf(play, { ...group, people }))
      worth.broken.set(rule, (worth.broken.get(rule) ?? 0) + 1);
  }
  worth.without = play.everybody.filter(([id]) => play.isHere(id) && !places.has(id)).length;
  return worth;
}

/** Serves everybody whom the other serves, and breaks no more of any rule. */
const isAsGood = (one: Worth, other: Worth): boolean =>
  one.alone <= other.alone &&
  one.lacking <= other.lacking &&
  one.without <= other.without &&
  [...one.broken].every(([rule, count]) => count <= (other.broken.get(rule) ?? 0));

const subsets = <T>(items: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
};

/** Where these people can be, each anywhere, or nowhere. */
function* everywhere(
  people: readonly PersonId[],
  groups: readonly (GroupId | null)[],
): Generator<Map<PersonId, GroupId | null>> {
  const [first, ...others] = people;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const rest of everywhere(others, groups))
    for (const group of groups) yield new Map([[first, group], ...rest]);
}

/** Those whom a change is about are where it says. */
function isWhatWasAsked({ why, before, after, subjects }: Change, places: Places, repair: Repair): boolean {
  return [...subjects].every((id) => {
    if (why === 'moved' || why === 'sitsElsewhere' || why === 'sitsOut')
      return places.get(id) === after.get(id);
    if (why === 'left' || why === 'notHere') return !repair.who.includes(id) || !places.has(id);
    if (why !== 'asksToMove') return true;
    const mates = [...before].filter(([other, group]) => group === before.get(id) && !subjects.has(other));
    return mates.every(([other]) => places.get(other) === undefined || places.get(other) !== places.get(id));
  });
}

const whole = (play: Play, places: Places): boolean =>
  unitsOf(play).every(([first, ...others]) =>
    others.every((id) => first === undefined || places.get(id) === places.get(first)),
  );

/** How it was, with some people elsewhere, or nowhere. */
function changed(play: Play, { before }: Change, set: ReadonlyMap<PersonId, GroupId | null>): Places {
  const places = new Map([...before].filter(([id]) => play.isHere(id)));
  for (const [id, group] of set) {
    if (group === null) places.delete(id);
    else places.set(id, group);
  }
  return places;
}

/** Every arrangement for which so many others move. */
function* arrangements(play: Play, change: Change, movers: number): Generator<Places> {
  const here = play.everybody.map(([id]) => id).filter((id) => play.isHere(id));
  const isFree = (id: PersonId): boolean => !change.before.has(id) && change.after.has(id);
  const movable = here.filter((id) => change.subjects.has(id) || isFree(id));
  const others = here.filter((id) => !change.subjects.has(id) && change.before.has(id));
  const groups = [...change.groups.map(({ id }) => id), null];
  for (const some of subsets(others, movers))
    for (const set of everywhere([...movable, ...some], groups)) yield changed(play, change, set);
}

/** An arrangement as good as the one that was made, for which fewer others move; null: there is none. */
export function withFewerMoves(play: Play, change: Change, repair: Repair): Places | null {
  const made = worthOf(play, change, change.after);
  for (let movers = 0; movers < moversOf(change).length; movers += 1)
    for (const places of arrangements(play, change, movers)) {
      const isAsked = isWhatWasAsked(change, places, repair) && whole(play, places);
      if (isAsked && isAsGood(worthOf(play, change, places), made)) return places;
    }
  return null;
}
