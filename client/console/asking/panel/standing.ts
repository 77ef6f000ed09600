/** What came on the page in this moment was not read by whoever taps "yes to all". */
const READ_MS = 2_000;

/** Tells of each thing once it has stood on the page long enough to be read. */
export class Standing {
  readonly #read: (key: string) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(read: (key: string) => void) {
    this.#read = read;
  }

  show(key: string): void {
    if (this.#timers.has(key)) return;
    this.#timers.set(
      key,
      setTimeout(() => this.#read(key), READ_MS),
    );
  }

  stop(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
  }
}
