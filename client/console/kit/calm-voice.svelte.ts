const APART_MS = 5_000;

/** What a polite live region says: the newest line, and never two within five seconds. "" is silence. */
export class CalmVoice {
  #text = $state('');
  #said = '';
  #newest = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  get text(): string {
    return this.#text;
  }

  hear(line: string): void {
    this.#newest = line;
    if (this.#timer === undefined) this.#say();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #say(): void {
    this.#timer = undefined;
    if (this.#newest === this.#said) return;
    this.#said = this.#newest;
    this.#text = this.#newest;
    if (this.#newest === '') return;
    this.#timer = setTimeout(() => {
      this.#say();
    }, APART_MS);
  }
}
