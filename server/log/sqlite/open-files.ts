import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite, rowsOf, type Database } from './open-sqlite.ts';
import { isBusy } from './sqlite-failure.ts';

/**
 * The two files of a data folder. No other code of this process may open them: closing any handle on
 * them would drop SQLite's locks (POSIX), and a second process could come in.
 */
export interface Files {
  /** Facts, and texts as ciphertext. */
  facts: Database;
  /** The key of every text; only its newest copy may be kept. Locked to one process. */
  keys: Database;
}

/** Raised with a migration when a table changes. */
const SCHEMA = 1;

const factsTables = `
  CREATE TABLE logs (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, epoch TEXT NOT NULL);
  CREATE TABLE facts (log INTEGER NOT NULL, version INTEGER NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (log, version)) WITHOUT ROWID;
  CREATE TABLE bodies (id TEXT PRIMARY KEY, log INTEGER NOT NULL, version INTEGER NOT NULL,
    nonce BLOB NOT NULL, ciphertext BLOB NOT NULL) WITHOUT ROWID;
  CREATE INDEX bodies_of_log ON bodies (log, version);`;
const keysTables = `CREATE TABLE keys (body TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;`;

/** Opens, checks and creates; refuses a folder in use, damaged files and files of a newer version. */
export async function openFiles(folder: string): Promise<Files> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    const keys = await openFile(join(folder, 'keys.sqlite'), keysTables, true);
    return { keys, facts: await openFile(join(folder, 'facts.sqlite'), factsTables, false) };
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new Error(
      `Another Closer runs on the folder ${folder}. Stop it, or set DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

async function openFile(file: string, tables: string, exclusive: boolean): Promise<Database> {
  let db: Database | null = null;
  try {
    db = await openSqlite(file, exclusive);
    chmodSync(file, 0o600);
    checkWhole(db, file);
    bringUp(db, file, tables);
    return db;
  } catch (error) {
    db?.close();
    throw isBusy(error) ? error : damaged(file, error);
  }
}

function checkWhole(db: Database, file: string): void {
  const found = rowsOf(db.prepare('PRAGMA quick_check(1)'))[0]?.['quick_check'];
  if (found !== 'ok') throw damaged(file, found);
}

class Damaged extends Error {}

const damaged = (file: string, cause: unknown): Error =>
  cause instanceof Damaged
    ? cause
    : new Damaged(
        `${file} cannot be read (${String(cause).replace(/\s+/g, ' ')}). Put a backup in its place, or move it away.`,
      );

function bringUp(db: Database, file: string, tables: string): void {
  const number = Number(rowsOf(db.prepare('PRAGMA user_version'))[0]?.['user_version']);
  if (number > SCHEMA) throw new Damaged(`${file} was written by a newer version of Closer (${number}).`);
  // Also where nothing is to be made: taking the write lock shows that nobody else has it.
  db.exec('BEGIN IMMEDIATE');
  if (number < SCHEMA) db.exec(`${tables} PRAGMA user_version=${SCHEMA};`);
  db.exec('COMMIT');
}

/** Runs `act` in one transaction; on any error nothing of it stays. */
export function transact<T>(db: Database, act: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const given = act();
    db.exec('COMMIT');
    return given;
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

function rollBack(db: Database): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // After some failures SQLite has rolled back by itself.
  }
}
