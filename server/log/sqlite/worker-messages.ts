import type { BodyId, FactId } from '../../../shared/contract/ids.ts';
import type { Appended, Body, Expected } from '../fact-log.ts';

/** What the main thread asks of the worker, and what it gets; texts of facts are JSON arrays. */
export interface Exchange {
  open: { ask: { name: string }; give: { log: number; epoch: string } };
  names: { ask: Record<never, never>; give: string[] };
  append: { ask: AppendAsk; give: Appended };
  read: { ask: { log: number; after: number }; give: { facts: string; bodies: Body[] } };
  close: { ask: Record<never, never>; give: null };
}
export interface AppendAsk {
  log: number;
  expected: Expected;
  facts: string;
  count: number;
  lastId: FactId;
  bodies: Body[];
  drops: BodyId[];
}

export type Call = keyof Exchange;
export type RequestOf<C extends Call> = { number: number; call: C; ask: Exchange[C]['ask'] };
export type Request = { [C in Call]: RequestOf<C> }[Call];

export type FromWorker =
  | { type: 'ready' }
  /** The folder could not be opened; a sentence for the person who starts the server. */
  | { type: 'refused'; reason: string }
  | { type: 'given'; number: number; given: Exchange[Call]['give'] }
  | { type: 'fault'; number: number; reason: string }
  /** A write failed for good: nothing more is accepted. */
  | { type: 'failed'; reason: string };
