import { SvelteMap } from 'svelte/reactivity';

/** One act of who reads before the room does, and how to take it back. */
export interface Deed {
  /** What undo says of it: "Yes to “Why …”". */
  says: string;
  /** The items that it decides, and what each was before. */
  items: readonly { key: string; was: string }[];
  act: () => Promise<boolean>;
  undo: () => Promise<boolean>;
}

/** What was done from this page, the last one first to be undone. */
export class Deeds {
  #done = $state.raw<readonly Deed[]>([]);
  /** Items decided here, until their cards say so: they leave the queue at once. */
  readonly #decided = new SvelteMap<string, string>();
  /** What comes back under the thumb after an undo. */
  #recalled = $state.raw<string | null>(null);

  get last(): Deed | undefined {
    return this.#done.at(-1);
  }
  get recalled(): string | null {
    return this.#recalled;
  }
  /** It is under the thumb again. */
  arrived(key: string): void {
    if (this.#recalled === key) this.#recalled = null;
  }
  isDecided(key: string): boolean {
    return this.#decided.has(key);
  }

  async do(deed: Deed): Promise<void> {
    this.#recalled = null;
    this.#done = [...this.#done, deed];
    deed.items.forEach(({ key, was }) => this.#decided.set(key, was));
    if (await deed.act()) return;
    this.#done = this.#done.filter((other) => other !== deed);
    this.#forget(deed);
  }

  async undo(): Promise<void> {
    const deed = this.last;
    if (deed === undefined) return;
    const before = this.#done.slice(0, -1);
    this.#done = before;
    if (!(await deed.undo())) {
      this.#done = putBack(this.#done, deed, before);
      return;
    }
    this.#recalled = deed.items[0]?.key ?? null;
    this.#forget(deed);
  }

  /** Cards that changed speak for themselves. */
  settle(stateOf: (key: string) => string | undefined): void {
    for (const [key, was] of this.#decided) if (stateOf(key) !== was) this.#decided.delete(key);
  }

  #forget({ items }: Deed): void {
    items.forEach(({ key }) => this.#decided.delete(key));
  }
}

/** Where it stood: after what was done before it, whatever was done or undone meanwhile. */
function putBack(done: readonly Deed[], deed: Deed, before: readonly Deed[]): Deed[] {
  const at = done.findLastIndex((other) => before.includes(other)) + 1;
  return [...done.slice(0, at), deed, ...done.slice(at)];
}
