import type { LibraryPrompt } from '../../../../shared/contract/http.ts';
import type { PromptDraft } from '../../../../shared/contract/commands/prompts.ts';
import type { GatheringId, LibraryId } from '../../../../shared/contract/ids.ts';
import { jsonWith } from '../../kit/bearer.ts';
import { finds } from '../../kit/find.ts';

/** The prompts that every gathering of this installation can use. */
export class Library {
  #path: string;
  #key: string;
  #prompts: readonly LibraryPrompt[] | null = $state.raw(null);
  #problem = $state('');

  constructor(gathering: GatheringId, key: string) {
    this.#path = `/api/gatherings/${gathering}/library`;
    this.#key = key;
  }

  /** Null until it was opened. Newest first. */
  get prompts(): readonly LibraryPrompt[] | null {
    return this.#prompts;
  }

  /** Why the last wish was not done; "" when it was. */
  get problem(): string {
    return this.#problem;
  }

  open(): Promise<boolean> {
    return this.#ask(this.#path);
  }

  keep(draft: PromptDraft): Promise<boolean> {
    return this.#ask(this.#path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ draft }),
    });
  }

  remove(id: LibraryId): Promise<boolean> {
    return this.#ask(`${this.#path}/${id}`, { method: 'DELETE' });
  }

  async #ask(path: string, init: RequestInit = {}): Promise<boolean> {
    const outcome = await jsonWith<LibraryPrompt[]>(this.#key, path, init);
    this.#problem = outcome.ok ? '' : outcome.sentence;
    if (outcome.ok) this.#prompts = outcome.value;
    return outcome.ok;
  }
}

/** Prompts in which every typed word occurs, in the question or in its list. */
export const findPrompts = (prompts: readonly LibraryPrompt[], typed: string): LibraryPrompt[] =>
  prompts.filter(({ draft }) => finds(typed, [draft.title, ...draft.options].join(' ')));
