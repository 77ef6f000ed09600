/** A use of durable state that waits for the append in flight; `fail` when there will be none. */
export interface Quiet<State> {
  use(state: State): void;
  fail(): void;
}

/** Everybody who wants to see durable state; what one of them throws reaches `onFault` and nobody else. */
export class Listeners<State, F> {
  readonly #settled: ((facts: readonly F[], state: State) => void)[] = [];
  readonly #refolded: ((state: State) => void)[] = [];
  #quiet: Quiet<State>[] = [];
  readonly #onFault: (error: unknown) => void;

  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  addSettled(listener: (facts: readonly F[], state: State) => void): void {
    this.#settled.push(listener);
  }

  addRefolded(listener: (state: State) => void): void {
    this.#refolded.push(listener);
  }

  addQuiet(quiet: Quiet<State>): void {
    this.#quiet.push(quiet);
  }

  tellSettled(facts: readonly F[], state: State): void {
    for (const listener of this.#settled) this.#guarded(() => listener(facts, state));
  }

  tellRefolded(state: State): void {
    for (const listener of this.#refolded) this.#guarded(() => listener(state));
  }

  /** Each waiting use runs once. */
  runQuiet(state: State): void {
    for (const quiet of this.#takeQuiet()) this.#guarded(() => quiet.use(state));
  }

  failQuiet(): void {
    for (const quiet of this.#takeQuiet()) quiet.fail();
  }

  #takeQuiet(): Quiet<State>[] {
    const taken = this.#quiet;
    this.#quiet = [];
    return taken;
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#onFault(error);
    }
  }
}
