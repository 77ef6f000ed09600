import type { PersonId } from '../../contract/ids.ts';
import type { DealProposal } from '../asked.ts';
import { presentPeople, standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Person } from '../state.ts';

type Proposal = ReadOnly<DealProposal>;
type Present = ReadonlyMap<PersonId, ReadOnly<Person>>;
/** Where the proposal puts a person; -1 is nowhere, by its own word. */
type Places = ReadonlyMap<PersonId, number>;

function placesOf({ groups, unmatched }: Proposal): Places | null {
  const places = new Map<PersonId, number>();
  let named = 0;
  const put = (people: readonly PersonId[], place: number): void => {
    named += people.length;
    for (const person of people) places.set(person, place);
  };
  groups.forEach(({ people }, index) => put(people, index));
  put(unmatched, -1);
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

/**
 * Whether groups fit the room as it is now: everybody present is named exactly once, nobody else is,
 * each group has both sides, and inseparable people are together.
 */
export function fits(state: State, proposal: Proposal): boolean {
  const present: Present = new Map(presentPeople(state));
  const places = placesOf(proposal);
  if (places === null || places.size !== present.size) return false;
  const known = [...places.keys()].every((id) => present.has(id));
  const ids = new Set(proposal.groups.map(({ id }) => id));
  return (
    known &&
    ids.size === proposal.groups.length &&
    proposal.groups.every(({ people }) => bothSides(people, present)) &&
    together(state, present, places)
  );
}
