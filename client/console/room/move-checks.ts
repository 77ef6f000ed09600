import type { MoveCheck } from '../../../shared/contract/cards/match.ts';
import type { GroupId, PersonId } from '../../../shared/contract/ids.ts';
import type { Outcome } from '../kit/bearer.ts';
import type { AskCheck } from './ask-move.ts';

export type Verdict = 'ok' | 'breaks' | 'again' | 'refused';

/** The worst that a check says, in one word. */
export function verdictOf({ refused, broken, repeats }: MoveCheck): Verdict {
  if (refused) return 'refused';
  if (broken.length > 0) return 'breaks';
  return repeats.length > 0 ? 'again' : 'ok';
}

/** Answers to "what would it break", asked once for each person and group while the match stays as it is. */
export class MoveChecks {
  readonly #ask: AskCheck;
  readonly #asked = new Map<string, Promise<Outcome<MoveCheck>>>();

  constructor(ask: AskCheck) {
    this.#ask = ask;
  }

  of(person: PersonId, group: GroupId): Promise<Outcome<MoveCheck>> {
    const key = `${person} ${group}`;
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const answer = this.#ask(person, group);
    this.#asked.set(key, answer);
    // What could not be asked is asked again the next time.
    void answer.then(({ ok }) => ok || this.#asked.get(key) !== answer || this.#asked.delete(key));
    return answer;
  }

  /** The match changed: what was answered is about another one. */
  forget(): void {
    this.#asked.clear();
  }
}
