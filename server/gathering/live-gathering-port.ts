import type { Answer } from '../../shared/contract/commands/command.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import type { AnyCommand, ReadText } from '../../shared/gathering/asked.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';

/** One gathering that is loaded: what routes, roster import and exports may do with it. */
export interface LiveGathering {
  readonly id: GatheringId;
  readonly epoch: string;
  /** Stamps, prepares (a match), submits; resolves with the answer after the facts are durable. Never rejects. */
  ask(command: AnyCommand, actor: Actor): Promise<Answer>;
  /** Asks as the server itself (ids are drawn here). */
  askAsServer(command: Pick<AnyCommand, 'type' | 'data'>): Promise<Answer>;
  /** A read of durable state. */
  query<T>(read: (state: ReadOnly<GatheringState>, text: ReadText) => T): Promise<T>;
}

export interface Registry {
  /** Null when the installation does not know it. Loads (folds) it on first use. */
  get(id: GatheringId): Promise<LiveGathering | null>;
  /** Opens the log of a gathering that is about to be created. */
  open(id: GatheringId): Promise<LiveGathering>;
  close(): Promise<void>;
}
