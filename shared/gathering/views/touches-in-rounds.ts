import type { GroupId, PersonId, RepairId, SegmentId } from '../../contract/ids.ts';
import { entriesOf, keysOf } from '../entries.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Round } from '../round-state.ts';
import type { State } from '../rule.ts';
import { onConsole, onCrew, onHosts, onPerson, type Touch } from './touch.ts';

/** The cards of a group itself, and of everybody in it. */
export const group = (id: GroupId, people: readonly PersonId[]): Touch[] => [
  ...onCrew(`group:${id}`),
  ...groupOnPhones(people),
];

/** What each of them reads of their group. */
export const groupOnPhones = (people: readonly PersonId[]): Touch[] =>
  people.flatMap((person) => onPerson(person, 'group'));

/** These people may have another place, or none: their own cards, and those of whoever looks after them. */
export const places = (people: Iterable<PersonId>): Touch[] =>
  [...new Set(people)].flatMap((person) => [
    ...onPerson(person, 'group', 'sits-out'),
    ...onHosts(`zone-person:${person}`),
    ...onCrew(`seen:${person}`),
  ]);

/** Whether they sit out, where nobody's group changed. */
export const sittingOut = (people: readonly PersonId[]): Touch[] =>
  people.flatMap((person) => [...onPerson(person, 'sits-out'), ...onHosts(`zone-person:${person}`)]);

/** Whoever is in no group of the round. */
export const withoutGroup = ({ satOut, unmatched }: ReadOnly<Round>): PersonId[] => [
  ...keysOf<PersonId>(satOut),
  ...unmatched,
];

/** Who says that they sit with one of these groups. */
export const seenAt = (round: ReadOnly<Round>, groups: readonly GroupId[]): Touch[] =>
  entriesOf<PersonId, GroupId>(round.seen)
    .filter(([, at]) => groups.includes(at))
    .flatMap(([person]) => onCrew(`seen:${person}`));

/** All that is there only while this round is on stage. */
export function wholeRound(state: State, segment: SegmentId): Touch[] {
  const round = state.rounds[segment];
  if (round === undefined) return [];
  const people = keysOf<PersonId>(round.groupOf);
  return [
    ...onCrew(...keysOf<GroupId>(round.groups).map((id) => `group:${id}`)),
    ...groupOnPhones(people),
    ...onHosts(...people.map((person) => `zone-person:${person}`)),
    ...sittingOut(withoutGroup(round)),
    ...onConsole(...keysOf<RepairId>(round.repairs).map((repair) => `repair:${repair}`)),
    ...onCrew(...keysOf<PersonId>(round.seen).map((person) => `seen:${person}`)),
  ];
}
