import type { ClientId, CommandId, GatheringId } from '../../shared/contract/ids.ts';
import { inOrder, MemoryStore, type KeptCommand, type OutboxStore } from './outbox-store.ts';

const DATABASE = 'closer-outbox';
const COMMANDS = 'commands';
const GIVE_UP_MS = 2_000;

/** Commands in IndexedDB; in memory where the browser refuses it (private windows, blocked storage). */
export class IndexedDbStore implements OutboxStore {
  readonly #database: Promise<IDBDatabase | null>;
  readonly #memory = new MemoryStore();

  constructor() {
    this.#database = Promise.race([openDatabase().catch(() => null), givenUp()]);
  }

  async lasting(): Promise<boolean> {
    return (await this.#database) !== null;
  }

  async put(command: KeptCommand): Promise<void> {
    const database = await this.#database;
    if (!database) return this.#memory.put(command);
    await finished(database, (commands) => commands.put(command));
  }

  async remove(id: CommandId): Promise<void> {
    const database = await this.#database;
    if (!database) return this.#memory.remove(id);
    await finished(database, (commands) => commands.delete(id));
  }

  async adopt(
    gathering: GatheringId,
    to: ClientId,
    alive: (owner: ClientId) => boolean,
  ): Promise<KeptCommand[]> {
    const database = await this.#database;
    if (!database) return this.#memory.adopt(gathering, to, alive);
    const adopted: KeptCommand[] = [];
    await finished(database, (commands) => {
      const all = commands.getAll() as IDBRequest<KeptCommand[]>;
      all.onsuccess = () => {
        const orphans = all.result.filter(
          (kept) => kept.gathering === gathering && kept.owner !== to && !alive(kept.owner),
        );
        adopted.push(...orphans.map((kept) => ({ ...kept, owner: to })));
        for (const kept of adopted) commands.put(kept);
      };
    });
    return adopted.sort(inOrder);
  }
}

/** Some browsers neither open nor refuse: a promise that hangs would say "kept" and keep nothing. */
const givenUp = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), GIVE_UP_MS));

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(COMMANDS, { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('IndexedDB is refused'));
    opening.onblocked = () => reject(new Error('IndexedDB is held by another tab'));
  });
}

/** Resolves when the whole transaction is kept. */
function finished(database: IDBDatabase, act: (commands: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(COMMANDS, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error('IndexedDB could not keep it'));
    act(transaction.objectStore(COMMANDS));
  });
}
