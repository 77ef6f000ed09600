import type { PersonId } from '../../shared/contract/ids.ts';
import type { Box } from '../connection/box.ts';

/** Typed words that were not sent yet, per person and place; kept over scenes and reloads. */
export class Drafts {
  readonly #box: Box;
  readonly #prefix: string;
  #texts = $state.raw<ReadonlyMap<string, string>>(new Map());

  constructor(box: Box, gathering: string) {
    this.#box = box;
    this.#prefix = `closer-draft:${gathering}`;
  }

  /** Null when nothing was typed. `place`: "question", or "answer" with the prompt's id. */
  read(person: PersonId, place: string): string | null {
    const name = this.#name(person, place);
    return this.#texts.get(name) ?? this.#box.read<string>(name);
  }

  write(person: PersonId, place: string, text: string): void {
    const name = this.#name(person, place);
    this.#texts = new Map(this.#texts).set(name, text);
    this.#box.write(name, text);
  }

  clear(person: PersonId, place: string): void {
    const name = this.#name(person, place);
    const texts = new Map(this.#texts);
    texts.delete(name);
    this.#box.remove(name);
    this.#texts = texts;
  }

  #name(person: PersonId, place: string): string {
    return `${this.#prefix}:${person}:${place}`;
  }
}
