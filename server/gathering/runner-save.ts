import type { Batch, Expected, FactLog, LoggedFact } from '../log/fact-log.ts';

export type Saved =
  | 'durable'
  /** Not in the log, which may hold other facts now: fold again, decide again. */
  | 'elsewhere'
  /** The log answers no more: the process has to stop. */
  | 'failed';

/** Appends a batch and finds out what became of it, also when the log's own answer was lost. */
export async function saveBatch<F extends LoggedFact>(
  log: FactLog<F>,
  top: Expected,
  batch: Batch<F>,
): Promise<Saved> {
  const outcome = await append(log, top, batch);
  if (outcome === 'appended') return 'durable';
  if (outcome === 'moved') return 'elsewhere';
  try {
    return (await holds(log, top, batch)) ? 'durable' : 'elsewhere';
  } catch {
    return 'failed';
  }
}

/** An append that threw may have been written, like one whose answer was lost. */
async function append<F extends LoggedFact>(log: FactLog<F>, top: Expected, batch: Batch<F>) {
  try {
    return (await log.append(top, batch)).outcome;
  } catch {
    return 'unknown';
  }
}

async function holds<F extends LoggedFact>(
  log: FactLog<F>,
  top: Expected,
  batch: Batch<F>,
): Promise<boolean> {
  const first = batch.facts[0]?.id;
  const { facts } = await log.read(top.version);
  return facts.some((fact) => fact.id === first);
}
