import fc from 'fast-check';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { MatchPerson } from '../../shared/match/match-input.ts';

/** Who has to do with whom, by numbers that choose among the people there are. */
interface Relations {
  ties: [number, number][];
  acquaintances: [number, number][];
  apart: [number, number][];
  managers: [number, number][];
  pins: number[][];
}

const pairs = (maxLength: number): fc.Arbitrary<[number, number][]> =>
  fc.oneof(fc.constant<[number, number][]>([]), fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength }));

export const relations: fc.Arbitrary<Relations> = fc.record({
  ties: pairs(3),
  acquaintances: pairs(6),
  apart: pairs(4),
  managers: pairs(8),
  pins: fc.array(fc.array(fc.nat(60), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
});

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

const distinct = (ids: readonly (PersonId | undefined)[]): PersonId[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

function idPairs(
  people: readonly MatchPerson[],
  numbers: readonly [number, number][],
): [PersonId, PersonId][] {
  return numbers.flatMap(([a, b]): [PersonId, PersonId][] => {
    const [one, other] = distinct([pick(people, a)?.id, pick(people, b)?.id]);
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

const partners = (pairsOf: readonly [PersonId, PersonId][], id: PersonId): PersonId[] =>
  distinct(pairsOf.flatMap(([one, other]) => (one === id ? [other] : [])));

/** The same people, who now know each other, belong together, or have managers. */
export function relate(people: readonly MatchPerson[], told: Relations) {
  const ties = idPairs(people, told.ties);
  const known = idPairs(people, told.acquaintances);
  const managers = idPairs(
    people.filter(({ role }) => role === 'colleague'),
    told.managers,
  );
  return {
    people: people.map((person) => ({
      ...person,
      inseparableFrom: partners(ties, person.id),
      knows: partners(known, person.id),
      manager: partners(managers, person.id)[0] ?? null,
    })),
    apart: idPairs(people, told.apart),
    pins: told.pins
      .map((numbers) => distinct(numbers.map((at) => pick(people, at)?.id)))
      .filter((pin) => pin.length > 1),
  };
}
