import type { ReadText } from '../asked.ts';
import type { State } from '../rule.ts';

/** What a card is built from: the state, and how to read a body, which may be gone. */
export interface Look {
  state: State;
  text: ReadText;
}
