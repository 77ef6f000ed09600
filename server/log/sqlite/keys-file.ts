import type { BodyId } from '../../../shared/contract/ids.ts';
import { transact } from './open-files.ts';
import { blobOf, rowsOf, textOf, type Database, type Statement } from './open-sqlite.ts';

/** keys.sqlite: without its key, a text's ciphertext says nothing, here and in every backup. */
export class KeysFile {
  readonly #db: Database;
  readonly #add: Statement;
  readonly #drop: Statement;
  readonly #all: Statement;

  constructor(db: Database) {
    this.#db = db;
    // A batch that could not be written comes again with the same bodies.
    this.#add = db.prepare('INSERT OR REPLACE INTO keys (body, key) VALUES (?, ?)');
    this.#drop = db.prepare('DELETE FROM keys WHERE body = ?');
    this.#all = db.prepare('SELECT body, key FROM keys');
  }

  add(keys: readonly { body: BodyId; key: Uint8Array }[]): void {
    if (keys.length > 0) transact(this.#db, () => keys.forEach(({ body, key }) => this.#add.run(body, key)));
  }

  drop(bodies: readonly string[]): void {
    if (bodies.length > 0) transact(this.#db, () => bodies.forEach((body) => this.#drop.run(body)));
  }

  all(): Map<string, Uint8Array> {
    return new Map(rowsOf(this.#all).map(({ body, key }) => [textOf(body), blobOf(key)]));
  }

  /** Leaves no copy of a dropped key: not in pages that were moved, and not in the write-ahead log. */
  purge(): void {
    this.#db.exec('VACUUM');
    this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  }

  close(): void {
    this.#db.close();
  }
}
