import type { BodyId, FactId, PersonId } from '../../shared/contract/ids.ts';

/** What the log needs to know of a fact; the rest is the domain's. */
export interface LoggedFact {
  version: number;
  id: FactId;
}

export interface Body {
  id: BodyId;
  concerns: PersonId[];
  kind: string;
  language: string;
  text: string;
}

/** What a batch was decided on: both must still be the top of the log. */
export interface Expected {
  version: number;
  lastId: FactId | null;
}

/** Appended all at once, or not at all. */
export interface Batch<F extends LoggedFact> {
  facts: F[];
  bodies: Body[];
  /** Bodies deleted with this append: text and key. */
  drops: BodyId[];
}

export type Appended =
  /** Durable: on disk, after fsync. */
  | { outcome: 'appended' }
  /** The top of the log is another: read on, decide again. */
  | { outcome: 'moved' }
  /** The reply was lost or the write failed half way: read on and look for the batch's first fact id. */
  | { outcome: 'unknown'; reason: string };

export interface Stored<F extends LoggedFact> {
  facts: F[];
  /** Bodies of these facts that still exist. */
  bodies: Body[];
}

/**
 * One ordered log of facts (a gathering's, or the installation's).
 *
 * Traps, each held by the acceptance suite that every adapter runs:
 * - `append` refuses when version or last id differ, however often it is asked.
 * - A batch is all or nothing; versions have no gaps; nothing is visible before it is durable.
 * - After a failed fsync the adapter answers `unknown` once, then refuses everything: the process must stop.
 * - A dropped body's text is in no file of the log afterwards.
 * - One append may be in flight; the runner sees to that.
 */
export interface FactLog<F extends LoggedFact> {
  append(expected: Expected, batch: Batch<F>): Promise<Appended>;
  /** All facts with a version above `after` (0: from the start), in order. */
  read(after: number): Promise<Stored<F>>;
  /** Calls back with facts above `after` that others appended, in order; returns how to stop. One writer: never calls. */
  follow(after: number, onFacts: (stored: Stored<F>) => void): () => void;
  /** 16 random bytes in hex, stored with the log: changes only when history may differ. */
  epoch(): Promise<string>;
}

/** All logs of one store. */
export interface LogStore {
  /** Opens or creates the log of this name ("installation", or a gathering's id). */
  open<F extends LoggedFact>(name: string): Promise<FactLog<F>>;
  names(): Promise<string[]>;
  /** Called once when a write failed for good; the process must stop and be started again. */
  onFailure(listener: (reason: string) => void): void;
  close(): Promise<void>;
}
