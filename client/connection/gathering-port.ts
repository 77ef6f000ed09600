import type { Answer, CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { ReactionKind, ReactionSums } from '../../shared/contract/commands/asking.ts';
import type { SubjectOf } from './command-subject.ts';
import type { GatheringId, PersonId, WallId } from '../../shared/contract/ids.ts';
import type { HostZone } from '../../shared/contract/roles.ts';
import type { DevicePerson, HandshakeRefusal, PresenceMessage } from '../../shared/contract/messages.ts';

export interface Opening {
  surface: 'phone' | 'console' | 'keeper' | 'host' | 'wall';
  gathering: GatheringId;
  wall?: WallId;
  zone?: HostZone;
  /** Crew and walls; phones are known by their cookie. */
  key?: string;
  /** What the crew's wishes are about. */
  subjectOf?: SubjectOf;
}

/** Where the person's own words are: `saved` when nothing waits. */
export type SavedState = 'saved' | 'sending' | 'on-this-phone';

/**
 * A surface's live view; every getter is reactive in Svelte. `Cards` is the audience's map from key to
 * card. Phones with several people see the cards of `as`.
 */
export interface Gathering<Cards extends object> {
  /** `away`: trying to come back by itself, with what it had still on show. */
  readonly status: 'connecting' | 'live' | 'away' | 'refused';
  readonly refusal: HandshakeRefusal | null;
  /** Undefined while absent. */
  card<K extends keyof Cards & string>(key: K): Cards[K] | undefined;
  /** Cards whose key starts with `family:`, in key order. */
  family<T>(family: string): T[];
  /** Whether the first welcome came (now, or kept from before a reload). */
  readonly ready: boolean;
  /** Server time, milliseconds; call it from a ticking component. */
  serverNowMs(): number;
  /** Where phones reach the server; "" before the first welcome. */
  readonly address: string;

  /** The people of this device, and the one for whom it speaks now; crew: none. */
  readonly people: readonly DevicePerson[];
  readonly as: PersonId | null;
  switchTo(person: PersonId): void;

  /**
   * Asks. On phones the command goes into the outbox first (kept over reloads) and the promise settles
   * when the final answer is there; crew commands wait for the connection in memory. Final refusals
   * resolve, they do not reject.
   */
  ask<T extends CommandType>(type: T, data: CommandData<T>): Promise<Answer>;
  readonly saved: SavedState;
  /** Taps of feeling; summed here and sent at most twice a second. */
  react(kind: ReactionKind): void;
  onReactions(listener: (sums: ReactionSums) => void): () => void;
  /** Consoles only; null until the first. */
  readonly presence: PresenceMessage | null;
  close(): void;
}
