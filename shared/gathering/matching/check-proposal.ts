import type { PersonId } from '../../contract/ids.ts';
import type { DealProposal } from '../asked.ts';
import { presentPeople, standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Person } from '../state.ts';

type Proposal = ReadOnly<DealProposal>;
type Present = ReadonlyMap<PersonId, ReadOnly<Person>>;
/** Where the proposal puts a person; who sits out is together at -1. */
type Places = ReadonlyMap<PersonId, number>;

/** Null when somebody is named twice. */
function placesOf({ groups, satOut }: Proposal): Places | null {
  const places = new Map<PersonId, number>();
  let named = 0;
  const put = (people: readonly PersonId[], place: number): void => {
    named += people.length;
    for (const person of people) places.set(person, place);
  };
  groups.forEach(({ people }, index) => put(people, index));
  put(
    satOut.map(({ person }) => person),
    -1,
  );
  return places.size === named ? places : null;
}

const bothSides = (people: readonly PersonId[], present: Present): boolean =>
  people.some((id) => present.get(id)?.role === 'customer') &&
  people.some((id) => present.get(id)?.role === 'colleague');

function together(state: State, present: Present, places: Places): boolean {
  return [...present].every(([id, { inseparableFrom }]) =>
    inseparableFrom
      .map((other) => standingFor(state, other))
      .filter((other) => present.has(other))
      .every((other) => places.get(other) === places.get(id)),
  );
}

/** Whether these people are each in one group or sit out, nobody else is named, and groups are whole. */
export function coversExactly(state: State, proposal: Proposal, people: readonly PersonId[]): boolean {
  const present: Present = new Map(
    people.flatMap((id) => {
      const person = state.people[id];
      return person === undefined ? [] : [[id, person] as const];
    }),
  );
  const places = placesOf(proposal);
  if (places === null || places.size !== present.size) return false;
  const known = [...places.keys()].every((id) => present.has(id));
  const ids = new Set(proposal.groups.map(({ id }) => id));
  return (
    proposal.unmatched.length === 0 &&
    known &&
    ids.size === proposal.groups.length &&
    proposal.groups.every(({ people: named }) => bothSides(named, present)) &&
    together(state, present, places)
  );
}

/**
 * Whether a match fits the room as it is now: everybody present is in one group or sits out, nobody else
 * is named, each group has both sides, and inseparable people are together. Asked when both sides are
 * there: then nobody is unmatched.
 */
export const fits = (state: State, proposal: Proposal): boolean =>
  coversExactly(
    state,
    proposal,
    presentPeople(state).map(([id]) => id),
  );
