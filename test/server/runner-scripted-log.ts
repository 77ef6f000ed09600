import type { Appended, Batch, Expected, FactLog, LoggedFact } from '../../server/log/fact-log.ts';

type Inner = () => Promise<Appended>;
/** What the next append does instead of the plain one; `write` really appends. */
export type Turn<F extends LoggedFact> = (write: Inner, batch: Batch<F>) => Promise<Appended>;

export interface ScriptedLog<F extends LoggedFact> extends FactLog<F> {
  /** Turns of the coming appends, first come first served; then appends are plain. */
  script: Turn<F>[];
  /** How many facts each append asked for. */
  sizes: number[];
  /** From now on every call rejects, as after a failed fsync. */
  die(): void;
}

/** A log that misbehaves as told; what it holds is the log inside. */
export function scriptedLog<F extends LoggedFact>(inner: FactLog<F>): ScriptedLog<F> {
  let dead = false;
  const alive = <T>(act: () => Promise<T>): Promise<T> =>
    dead ? Promise.reject(new Error('the log has failed')) : act();
  const log: ScriptedLog<F> = {
    script: [],
    sizes: [],
    die: () => void (dead = true),
    append(expected: Expected, batch: Batch<F>) {
      const turn = log.script.shift() ?? ((write) => write());
      log.sizes.push(batch.facts.length);
      return alive(() => turn(() => inner.append(expected, batch), batch));
    },
    read: (after) => alive(() => inner.read(after)),
    follow: (after, onFacts) => inner.follow(after, onFacts),
    epoch: () => inner.epoch(),
  };
  return log;
}

/** An append that waits until it is let go. */
export function heldTurn<F extends LoggedFact>(): { turn: Turn<F>; letGo: () => void; began: Promise<void> } {
  let letGo: () => void = () => undefined;
  let begin: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const began = new Promise<void>((resolve) => (begin = resolve));
  const turn: Turn<F> = async (write) => {
    begin();
    await gate;
    return write();
  };
  return { turn, letGo, began };
}
