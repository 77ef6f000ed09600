import type { PersonId } from '../../contract/ids.ts';
import type { MatchPerson } from './match-input.ts';
import type { Unit } from './units.ts';

/** New faces weigh more than everything else together; then line managers; then not having to move. */
const MEET_AGAIN = 1_000;
const OWN_MANAGER = 50;
const AT_HOME = -1;

export interface Discomfort {
  /** How little two people should sit in one group. */
  ofPair(a: MatchPerson, b: MatchPerson): number;
  /** Whether a customer and a colleague shared an earlier group. */
  metBefore(a: MatchPerson, b: MatchPerson): boolean;
  /** A unit among others, all pairs summed. */
  ofUnit(unit: Unit, others: readonly Unit[]): number;
}

/** Above this there is something to improve; below it people only walk. */
export const worthImproving = (discomfort: number): boolean => discomfort >= OWN_MANAGER / 2;

function metPairs(history: readonly (readonly PersonId[])[]): Map<PersonId, Set<PersonId>> {
  const met = new Map<PersonId, Set<PersonId>>();
  for (const group of history) {
    for (const id of group) {
      const faces = met.get(id) ?? new Set();
      for (const other of group) faces.add(other);
      met.set(id, faces);
    }
  }
  return met;
}

const sameSeats = (a: MatchPerson, b: MatchPerson): boolean =>
  a.table !== null && a.table === b.table && (a.side === null || b.side === null || a.side === b.side);

const isManager = (a: MatchPerson, b: MatchPerson): boolean => a.manager === b.id || b.manager === a.id;

export function discomfortFrom(history: readonly (readonly PersonId[])[]): Discomfort {
  const met = metPairs(history);
  const metBefore = (a: MatchPerson, b: MatchPerson): boolean =>
    a.role !== b.role && met.get(a.id)?.has(b.id) === true;
  const ofPair = (a: MatchPerson, b: MatchPerson): number => {
    if (a.role === b.role) return isManager(a, b) ? OWN_MANAGER : 0;
    return (metBefore(a, b) ? MEET_AGAIN : 0) + (sameSeats(a, b) ? AT_HOME : 0);
  };
  const ofUnit = (unit: Unit, others: readonly Unit[]): number => {
    let sum = 0;
    for (const other of others) {
      if (other === unit) continue;
      for (const a of unit.people) for (const b of other.people) sum += ofPair(a, b);
    }
    return sum;
  };
  return { ofPair, metBefore, ofUnit };
}
