/** The one sentence under the cues: a refusal, said once and read aloud. */
export class StatusLine {
  #text = $state('');

  get text(): string {
    return this.#text;
  }

  say(text: string): void {
    this.#text = text;
  }

  clear(): void {
    this.#text = '';
  }
}
