import type { CommandType } from '../../shared/contract/commands/command.ts';
import type { ClientId, CommandId, GatheringId, PersonId } from '../../shared/contract/ids.ts';

/** A command that has no final answer yet. `client` and `n` stay those of the tab that made it. */
export interface KeptCommand {
  id: CommandId;
  client: ClientId;
  n: number;
  as: PersonId | null;
  basis: string;
  type: CommandType;
  data: unknown;
  gathering: GatheringId;
  /** The tab that sends it now; another adopts it when this one is closed. */
  owner: ClientId;
  /** The phone's own clock: only differences of it are used. */
  madeAtMs: number;
}

/** Where unsaved commands wait. Calls take effect in the order in which they were made. */
export interface OutboxStore {
  /** Whether what is put survives a reload. */
  lasting(): Promise<boolean>;
  put(command: KeptCommand): Promise<void>;
  remove(id: CommandId): Promise<void>;
  /**
   * Gives `to` every command of the gathering whose owner is not alive, in one step, so that two new
   * tabs never adopt the same command. Answers them in the order in which they were made.
   */
  adopt(gathering: GatheringId, to: ClientId, alive: (owner: ClientId) => boolean): Promise<KeptCommand[]>;
}

export const inOrder = (a: KeptCommand, b: KeptCommand): number =>
  a.client === b.client ? a.n - b.n : a.madeAtMs - b.madeAtMs;

/** Keeps commands as long as the page lives. */
export class MemoryStore implements OutboxStore {
  readonly #commands = new Map<CommandId, KeptCommand>();

  lasting(): Promise<boolean> {
    return Promise.resolve(false);
  }

  put(command: KeptCommand): Promise<void> {
    this.#commands.set(command.id, command);
    return Promise.resolve();
  }

  remove(id: CommandId): Promise<void> {
    this.#commands.delete(id);
    return Promise.resolve();
  }

  adopt(gathering: GatheringId, to: ClientId, alive: (owner: ClientId) => boolean): Promise<KeptCommand[]> {
    const orphans = [...this.#commands.values()].filter(
      (kept) => kept.gathering === gathering && kept.owner !== to && !alive(kept.owner),
    );
    const adopted = orphans.map((kept) => ({ ...kept, owner: to }));
    for (const kept of adopted) this.#commands.set(kept.id, kept);
    return Promise.resolve(adopted.sort(inOrder));
  }
}
