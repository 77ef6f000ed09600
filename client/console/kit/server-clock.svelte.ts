/** Server time that moves: what a ring or a clock on screen reads. */
export class ServerClock {
  #read: () => number;
  #nowMs = $state(0);

  constructor(read: () => number) {
    this.#read = read;
    this.#nowMs = read();
  }

  get nowMs(): number {
    return this.#nowMs;
  }

  /** Four times a second until the given function is called. */
  start(): () => void {
    const timer = setInterval(() => (this.#nowMs = this.#read()), 250);
    return () => {
      clearInterval(timer);
    };
  }
}
