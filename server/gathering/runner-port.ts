import type { BodyId } from '../../shared/contract/ids.ts';
import type { RejectionCode, RejectionParams } from '../../shared/contract/rejections.ts';
import type { Body, LoggedFact } from '../log/fact-log.ts';

/** A decision whose facts are sealed: versions, ids, times and body ids are set. */
export interface Sealed<F extends LoggedFact> {
  ok: true;
  facts: F[];
  bodies: Body[];
  drops: BodyId[];
}
export interface Refused {
  ok: false;
  code: RejectionCode;
  params: RejectionParams;
  afterMs?: number;
}
/** The command was accepted before: it gets that answer, and changes nothing. */
export interface Repeated {
  ok: true;
  repeated: true;
}

/** What the runner needs of a domain; pure but for `evolve`, which folds in place. */
export interface Rules<State, F extends LoggedFact, Asked> {
  empty(): State;
  evolve(state: State, fact: F): void;
  decide(state: State, asked: Asked): Sealed<F> | Refused | Repeated;
}

export type Settled = { ok: true } | Refused;

/** The sequencer of one log. */
export interface Runner<State, F extends LoggedFact, Asked> {
  readonly epoch: string;
  /**
   * Decides, folds and appends; resolves when the facts are durable, or with the refusal. A log that
   * could not be written resolves `not-saved`. Never rejects.
   */
  submit(asked: Asked): Promise<Settled>;
  /** Null when the body is gone. */
  text(body: BodyId | null): string | null;
  /** Called once per settled batch, synchronously, while the state holds exactly what is durable. */
  onSettled(listener: (facts: readonly F[], state: State) => void): void;
  /** Called when the state was dropped and folded again: all views have to be sent whole. */
  onRefolded(listener: (state: State) => void): void;
  /** Runs `use` with a state that holds only durable facts: now, or right after the append in flight. */
  whenQuiet(use: (state: State) => void): void;
  /** The same as a promise of what `use` gives. */
  query<T>(use: (state: State) => T): Promise<T>;
  /** Milliseconds of the last durable write; null before the first. */
  lastSaveMs(): number | null;
  /** Refuses new commands with `closing`, and resolves when the append in flight has settled. */
  close(): Promise<void>;
}
