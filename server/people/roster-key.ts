import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import { plainLetters } from './plain-letters.ts';
import type { RosterRow } from './roster-row.ts';

/** A digest that only this installation can make, hex; so that a log without its bodies names nobody. */
export type KeyedDigest = (text: string) => string;

/** Tells the people of one gathering's roster apart, without keeping what they are called. */
export class RosterKeys {
  readonly #gathering: GatheringId;
  readonly #digest: KeyedDigest;

  constructor(gathering: GatheringId, digest: KeyedDigest) {
    this.#gathering = gathering;
    this.#digest = digest;
  }

  ofId(id: string): string {
    return this.#keyed('roster id', [id]);
  }

  /** The row's id, else role, names and team. */
  ofRow(row: RosterRow): string {
    if (row.id !== '') return this.ofId(row.id);
    return this.#keyed('roster name', [row.role, row.firstName, row.lastName, row.team]);
  }

  /** The same key is the same person, so an import that is repeated after a crash invites nobody twice. */
  personOf(rosterKey: string): PersonId {
    return this.#keyed('roster person', [rosterKey]) as PersonId;
  }

  #keyed(what: string, parts: readonly string[]): string {
    return this.#digest(JSON.stringify([what, this.#gathering, ...parts.map(plainLetters)])).slice(0, 32);
  }
}
