import type { PersonId } from '../../contract/ids.ts';
import type { DealtGroup, RosterEntry } from '../facts.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Room } from '../segment.ts';

/** What a match may know of somebody who is present. */
export interface MatchPerson extends ReadOnly<
  Pick<RosterEntry, 'role' | 'zone' | 'table' | 'side' | 'manager' | 'inseparableFrom'>
> {
  id: PersonId;
}

export interface MatchInput {
  /** Everybody who is present. */
  people: readonly MatchPerson[];
  /** The groups of earlier rounds: who met whom. */
  history: readonly (readonly PersonId[])[];
  room: ReadOnly<Room>;
  /** Of the segment; the switches of a round. */
  settings: Readonly<Record<string, unknown>>;
  /** 32 hex digits: same input and seed, same groups. */
  seed: string;
}

export interface Match {
  groups: DealtGroup[];
  /** Everybody, when one side is missing; else nobody. */
  unmatched: PersonId[];
  /** Pairs of customer and colleague who meet again. */
  repeats: number;
}
