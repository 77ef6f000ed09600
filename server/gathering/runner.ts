import { systemClock, type Clock } from '../clock.ts';
import type { FactLog, LoggedFact } from '../log/fact-log.ts';
import { closing, decideBatch, internal, notSaved, type Decided, type Waiting } from './runner-batch.ts';
import { foldLog, settleFold, type Folded } from './runner-fold.ts';
import { Listeners, type Quiet } from './runner-listeners.ts';
import type { Rules, Runner, Settled } from './runner-port.ts';
import { saveBatch } from './runner-save.ts';

/** A batch that finds another history (or a full disk) so often in a row is given back as not saved. */
const MOST_TRIES = 3;

interface Surroundings {
  clock: Clock;
  /** Told of what a rule or a listener threw; none of it stops the runner. */
  onFault(error: unknown): void;
}

const ordinary: Surroundings = { clock: systemClock, onFault: (error) => console.error(error) };

/** Reads and folds the log; rejects when it cannot be read or folded. */
export async function createRunner<State, F extends LoggedFact, Asked>(
  log: FactLog<F>,
  rules: Rules<State, F, Asked>,
  surroundings: Surroundings = ordinary,
): Promise<Runner<State, F, Asked>> {
  const [epoch, folded] = await Promise.all([log.epoch(), foldLog(log, rules)]);
  return new LogRunner({ log, rules, epoch, ...surroundings }, folded);
}

interface Setting<State, F extends LoggedFact, Asked> extends Surroundings {
  log: FactLog<F>;
  rules: Rules<State, F, Asked>;
  epoch: string;
}

class LogRunner<State, F extends LoggedFact, Asked> implements Runner<State, F, Asked> {
  readonly epoch: string;
  readonly #setting: Setting<State, F, Asked>;
  #folded: Folded<State>;
  /** Unanswered commands in their order; those of the batch in flight stay at its head until it settled. */
  readonly #queue: Waiting<Asked>[] = [];
  readonly #listeners: Listeners<State, F>;
  #work: Promise<void> | null = null;
  /** The state holds facts that are not durable. */
  #ahead = false;
  #failed = false;
  #closing = false;
  #lastSaveMs: number | null = null;
  #tries = 0;

  constructor(setting: Setting<State, F, Asked>, folded: Folded<State>) {
    this.#setting = setting;
    this.#folded = folded;
    this.epoch = setting.epoch;
    this.#listeners = new Listeners((error) => setting.onFault(error));
  }

  submit(asked: Asked): Promise<Settled> {
    if (this.#failed) return Promise.resolve(notSaved);
    if (this.#closing) return Promise.resolve(closing);
    return new Promise((answer) => {
      this.#queue.push({ asked, answer });
      this.#work ??= this.#drain();
    });
  }

  text: Runner<State, F, Asked>['text'] = (body) =>
    body === null ? null : (this.#folded.texts.get(body) ?? null);

  onSettled(listener: (facts: readonly F[], state: State) => void): void {
    this.#listeners.addSettled(listener);
  }

  onRefolded(listener: (state: State) => void): void {
    this.#listeners.addRefolded(listener);
  }

  whenQuiet(use: (state: State) => void): void {
    this.#whenQuiet({ use, fail: () => undefined });
  }

  query<T>(use: (state: State) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = () => reject(new Error('the log has failed'));
      this.#whenQuiet({ use: (state) => resolve(new Promise((give) => give(use(state)))), fail });
    });
  }

  lastSaveMs(): number | null {
    return this.#lastSaveMs;
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#work;
  }

  #whenQuiet(quiet: Quiet<State>): void {
    if (this.#failed) quiet.fail();
    else if (this.#ahead) this.#listeners.addQuiet(quiet);
    else quiet.use(this.#folded.state);
  }

  /** Runs until nobody waits. The hop first, so that `submit` never changes the state under its caller. */
  async #drain(): Promise<void> {
    await Promise.resolve();
    while (this.#queue.length > 0) await this.#settleNext();
    this.#work = null;
  }

  async #settleNext(): Promise<void> {
    this.#ahead = true;
    const decided = decideBatch(this.#setting, this.#folded, this.#queue);
    if (decided.broken) return this.#leaveOut(decided);
    if (decided.batch.facts.length === 0) {
      this.#settle(decided);
      return;
    }
    const saved = await this.#save(decided);
    if (saved === 'durable') this.#settle(decided);
    else if (saved === 'failed') this.#fail();
    else await this.#tryAgain(decided);
  }

  async #save({ batch }: Decided<F>) {
    const { log, clock } = this.#setting;
    const startedAtMs = clock.nowMs();
    const saved = await saveBatch(log, this.#folded.top, batch);
    if (saved === 'durable') this.#lastSaveMs = clock.nowMs() - startedAtMs;
    return saved;
  }

  #settle({ batch, answers }: Decided<F>): void {
    this.#tries = 0;
    settleFold(this.#folded, batch);
    this.#ahead = false;
    if (batch.facts.length > 0) this.#listeners.tellSettled(batch.facts, this.#folded.state);
    this.#answer(answers);
    this.#listeners.runQuiet(this.#folded.state);
  }

  /** The command that broke the fold is answered alone; the others are decided anew. */
  async #leaveOut({ answers }: Decided<F>): Promise<void> {
    const [guilty] = this.#queue.splice(answers.length, 1);
    guilty?.answer(internal);
    await this.#refold();
  }

  async #tryAgain({ answers }: Decided<F>): Promise<void> {
    this.#tries += 1;
    await this.#refold();
    if (this.#tries < MOST_TRIES) return;
    this.#tries = 0;
    this.#answer(answers.map(() => notSaved));
  }

  /** Drops the state and folds the log again; commands that wait keep their stamps. */
  async #refold(): Promise<void> {
    try {
      this.#folded = await foldLog(this.#setting.log, this.#setting.rules);
    } catch (error) {
      this.#setting.onFault(error);
      this.#fail();
      return;
    }
    this.#ahead = false;
    this.#listeners.tellRefolded(this.#folded.state);
    this.#listeners.runQuiet(this.#folded.state);
  }

  #fail(): void {
    this.#failed = true;
    this.#answer(this.#queue.map(() => notSaved));
    this.#listeners.failQuiet();
  }

  #answer(answers: readonly Settled[]): void {
    const answered = this.#queue.splice(0, answers.length);
    for (const [index, answer] of answers.entries()) answered[index]?.answer(answer);
  }
}
