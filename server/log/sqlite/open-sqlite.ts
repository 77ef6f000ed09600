/** What both drivers have: node:sqlite where the runtime has it, libsql on Node 20. */
type SqliteValue = string | number | bigint | Uint8Array | null;
export type Row = Record<string, SqliteValue | ArrayBuffer>;
export interface Statement {
  run(...values: SqliteValue[]): unknown;
  all(...values: SqliteValue[]): unknown[];
}
export interface Database {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

/** Rows of a statement whose columns are known where it is written. */
export const rowsOf = (statement: Statement, ...values: SqliteValue[]): Row[] =>
  statement.all(...values) as Row[];

/** A blob of a row: node:sqlite gives bytes, libsql a bare buffer. */
export function blobOf(value: Row[string] | undefined): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new Error('a column should be a blob');
}

/** A text of a row. */
export function textOf(value: Row[string] | undefined): string {
  if (typeof value === 'string') return value;
  throw new Error('a column should be a text');
}

type OpenFile = new (file: string) => Database;

/** Before this one, SQLite can lose a WAL that two connections reset at once (sqlite.org/wal.html, 11). */
const SAFE_WITH_READERS = [3, 51, 3];

/** How long a start waits for the process before it to let go of its files. */
const BUSY_MS = 1000;

/**
 * Opens a file so that a commit is on disk when it returns, and what is deleted is overwritten.
 * `exclusive` keeps every other process out; otherwise one may read along where that is safe.
 */
export async function openSqlite(file: string, exclusive: boolean): Promise<Database> {
  const Driver = await loadDriver();
  const db = new Driver(file);
  const alone = exclusive || !isAtLeast(sqliteVersion(db), SAFE_WITH_READERS);
  for (const pragma of [
    `busy_timeout=${BUSY_MS}`,
    // Before the first access in WAL mode, or other processes could still come in.
    `locking_mode=${alone ? 'EXCLUSIVE' : 'NORMAL'}`,
    'journal_mode=WAL',
    'synchronous=FULL',
    'secure_delete=ON',
    // Copies that SQLite makes for itself stay off the disk.
    'temp_store=MEMORY',
  ]) {
    db.prepare(`PRAGMA ${pragma}`).all();
  }
  return db;
}

const sqliteVersion = (db: Database): string =>
  textOf(rowsOf(db.prepare('SELECT sqlite_version() AS version'))[0]?.['version']);

async function loadDriver(): Promise<OpenFile> {
  // A variable, so that the types of Node 20 need not know the module.
  const builtIn = 'node:sqlite';
  try {
    return ((await import(/* @vite-ignore */ builtIn)) as { DatabaseSync: OpenFile }).DatabaseSync;
  } catch {
    return (await import('libsql')).default;
  }
}

function isAtLeast(version: string, wanted: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const differs = wanted.findIndex((part, index) => parts[index] !== part);
  return differs < 0 || (parts[differs] ?? 0) > (wanted[differs] ?? 0);
}
