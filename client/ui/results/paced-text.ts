/** A voice that speaks more often than this talks over people. */
const SPEAK_EVERY_MS = 5_000;

/** Passes the newest text on at once, then at most every five seconds, and never the same twice running. */
export class PacedText {
  readonly #say: (text: string) => void;
  #said = '';
  #waiting = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  offer(text: string): void {
    this.#waiting = text;
    if (this.#timer === undefined) this.#speak();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #speak(): void {
    this.#timer = undefined;
    if (this.#waiting === '' || this.#waiting === this.#said) return;
    this.#said = this.#waiting;
    this.#timer = setTimeout(() => this.#speak(), SPEAK_EVERY_MS);
    this.#say(this.#said);
  }
}
