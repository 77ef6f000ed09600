import { untrack } from 'svelte';
import type { Answering } from './answering.svelte.ts';

interface Form {
  /** One tap makes the answer, and another one changes it: it stays as it is when it is sent. */
  isOneTap: () => boolean;
  /** Somebody is at it. */
  isInUse: () => boolean;
}

/**
 * Whether the form gives way to the answer as it stands: once it is sent from here, and never under somebody's
 * fingers when an answer comes from elsewhere.
 */
export class Resting {
  readonly #answering: Answering;
  readonly #form: Form;
  #resting = $state.raw(false);
  #isChanging = $state.raw(false);
  #came = $state.raw(false);
  #sentHere = false;

  constructor(answering: Answering, form: Form) {
    this.#answering = answering;
    this.#form = form;
    this.#resting = untrack(() => this.isSent);
    let known = untrack(() => this.#standing);
    $effect(() => {
      const standing = this.#standing;
      if (standing === known) return;
      known = standing;
      this.#came = standing !== '' && !this.#sentHere;
    });
    $effect(() => this.#settle());
  }

  /** An answer stands, and nothing else is half done here. */
  get isSent(): boolean {
    return this.#answering.given !== undefined && !this.#answering.hasDraft;
  }
  get isAtRest(): boolean {
    return this.isSent && this.#resting && !this.#isChanging && !this.#form.isOneTap();
  }
  /** The answer that stands came from a mate, or from another phone of this person. */
  get cameFromElsewhere(): boolean {
    return this.#came && this.isSent;
  }

  sent(): void {
    this.#sentHere = true;
    this.turn(false);
  }

  turn(toChange: boolean): void {
    this.#came = false;
    this.#isChanging = toChange;
    this.#resting = !toChange;
    if (toChange) this.#sentHere = false;
  }

  #settle(): void {
    if (!this.isSent) this.#resting = false;
    else if (!this.#resting && !this.#isChanging && !this.#form.isInUse()) this.#resting = true;
  }

  /** What the answer says; whose it is and where it may be shown is not in it. */
  get #standing(): string {
    const { given } = this.#answering;
    return given ? JSON.stringify({ ...given, table: undefined, wall: undefined }) : '';
  }
}
