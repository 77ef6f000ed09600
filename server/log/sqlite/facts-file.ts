import type { BodyId, FactId } from '../../../shared/contract/ids.ts';
import type { Expected } from '../fact-log.ts';
import { transact } from './open-files.ts';
import { blobOf, rowsOf, textOf, type Database, type Row, type Statement } from './open-sqlite.ts';
import type { SealedBody } from './seal-body.ts';

interface WrittenBody extends SealedBody {
  id: BodyId;
}
export interface WrittenBatch {
  log: number;
  expected: Expected;
  /** A JSON array. */
  facts: string;
  count: number;
  lastId: FactId;
  bodies: readonly WrittenBody[];
  drops: readonly BodyId[];
}

/** facts.sqlite: logs, their facts, and texts as ciphertext. */
export class FactsFile {
  readonly #db: Database;
  readonly #sql: Record<keyof typeof statements, Statement>;
  /** The last fact of each log that was used, so that an append need not look. */
  readonly #tops = new Map<number, Expected>();

  constructor(db: Database) {
    this.#db = db;
    const prepared = Object.entries(statements).map(([name, sql]) => [name, db.prepare(sql)]);
    this.#sql = Object.fromEntries(prepared) as Record<keyof typeof statements, Statement>;
  }

  /** Makes the log with this epoch unless it is there. */
  open(name: string, newEpoch: string): { log: number; epoch: string } {
    this.#sql.addLog.run(name, newEpoch);
    const row = rowsOf(this.#sql.findLog, name)[0];
    return { log: Number(row?.['number']), epoch: textOf(row?.['epoch']) };
  }

  names(): string[] {
    return rowsOf(this.#sql.names).map((row) => textOf(row['name']));
  }

  isTop(log: number, expected: Expected): boolean {
    const top = this.#topOf(log);
    return top.version === expected.version && top.lastId === expected.lastId;
  }

  /** All batches in one transaction, one fsync; those whose log has another top are left out (false). */
  write(batches: readonly WrittenBatch[]): boolean[] {
    try {
      return transact(this.#db, () => batches.map((batch) => this.#writeOne(batch)));
    } catch (error) {
      this.#tops.clear();
      throw error;
    }
  }

  /** Facts above `after` as one JSON array. */
  facts(log: number, after: number): string {
    const rows = rowsOf(this.#sql.facts, log, after);
    return `[${rows.map((row) => textOf(row['json'])).join(',')}]`;
  }

  bodies(log: number, after: number): WrittenBody[] {
    return rowsOf(this.#sql.bodies, log, after).map(bodyOf);
  }

  bodyIds(): Set<string> {
    return new Set(rowsOf(this.#sql.bodyIds).map((row) => textOf(row['id'])));
  }

  /** Leaves no copy of a deleted ciphertext in the write-ahead log. */
  purge(): void {
    this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  }

  close(): void {
    this.#db.close();
  }

  #writeOne({ log, expected, facts, count, lastId, bodies, drops }: WrittenBatch): boolean {
    if (!this.isTop(log, expected)) return false;
    const version = expected.version + count;
    this.#sql.addFacts.run(log, expected.version + 1, facts);
    for (const { id, nonce, ciphertext } of bodies)
      this.#sql.addBody.run(id, log, version, nonce, ciphertext);
    for (const id of drops) this.#sql.dropBody.run(id);
    this.#tops.set(log, { version, lastId });
    return true;
  }

  #topOf(log: number): Expected {
    const known = this.#tops.get(log);
    if (known) return known;
    const row = rowsOf(this.#sql.top, log)[0];
    const top = row
      ? { version: Number(row['version']), lastId: textOf(row['id']) as FactId }
      : { version: 0, lastId: null };
    this.#tops.set(log, top);
    return top;
  }
}

const statements = {
  addLog: 'INSERT INTO logs (name, epoch) VALUES (?, ?) ON CONFLICT (name) DO NOTHING',
  findLog: 'SELECT number, epoch FROM logs WHERE name = ?',
  names: 'SELECT name FROM logs ORDER BY number',
  top: 'SELECT version, id FROM facts WHERE log = ? ORDER BY version DESC LIMIT 1',
  // One call however many facts; versions without gaps by construction.
  addFacts: `INSERT INTO facts (log, version, id, json)
    SELECT ?, ? + key, value ->> 'id', value FROM json_each(?)`,
  addBody: 'INSERT INTO bodies (id, log, version, nonce, ciphertext) VALUES (?, ?, ?, ?, ?)',
  dropBody: 'DELETE FROM bodies WHERE id = ?',
  facts: 'SELECT json FROM facts WHERE log = ? AND version > ? ORDER BY version',
  bodies: 'SELECT id, nonce, ciphertext FROM bodies WHERE log = ? AND version > ? ORDER BY version',
  bodyIds: 'SELECT id FROM bodies',
};

const bodyOf = (row: Row): WrittenBody => ({
  id: textOf(row['id']) as BodyId,
  nonce: blobOf(row['nonce']),
  ciphertext: blobOf(row['ciphertext']),
});
