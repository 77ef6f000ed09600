import type { ConsoleQuestionCard, FateReason } from '../../../../shared/contract/cards/asking.ts';
import type { verdicts } from '../../../../shared/contract/commands/asking.ts';
import type { QuestionId } from '../../../../shared/contract/ids.ts';
import type { Ask } from '../../kit/ask.ts';
import { groupBy } from '../../kit/group-by.ts';

type Verdict = (typeof verdicts)[number];
type Before = readonly { id: QuestionId; was: Verdict }[];
type Reviewed = Pick<ConsoleQuestionCard, 'id' | 'state'>;

/** One command takes so many. */
const AT_ONCE = 50;
/** Further back nobody remembers what it was. */
const KEPT = 20;

const asVerdict = (state: ConsoleQuestionCard['state']): Verdict | null =>
  state === 'merged' || state === 'withdrawn' ? null : state;

function* portions<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += AT_ONCE) yield list.slice(at, at + AT_ONCE);
}

/** Yes, later or no to questions, and the way back. */
export class Verdicts {
  #ask: Ask;
  #done: readonly Before[] = $state.raw([]);

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** How many the last verdict was about; 0 when there is nothing to undo. */
  get last(): number {
    return this.#done.at(-1)?.length ?? 0;
  }

  async review(
    questions: readonly Reviewed[],
    verdict: Verdict,
    reason: FateReason | null = null,
  ): Promise<boolean> {
    const before = questions.flatMap(({ id, state }) => {
      const was = asVerdict(state);
      return was === null ? [] : [{ id, was }];
    });
    if (before.length === 0) return false;
    const ids = before.map(({ id }) => id);
    const accepted = await this.#send(ids, verdict, reason);
    if (accepted) this.#done = [...this.#done, before].slice(-KEPT);
    return accepted;
  }

  /** Each question of the last verdict stands again where it stood. */
  async undo(): Promise<boolean> {
    const before = this.#done.at(-1);
    if (before === undefined) return false;
    this.#done = this.#done.slice(0, -1);
    const sent = [...groupBy(before, ({ was }) => was)].map(([verdict, questions]) =>
      this.#send(
        questions.map(({ id }) => id),
        verdict,
        null,
      ),
    );
    return (await Promise.all(sent)).every((accepted) => accepted);
  }

  async #send(questions: QuestionId[], verdict: Verdict, reason: FateReason | null): Promise<boolean> {
    const sent = [...portions(questions)].map((portion) =>
      this.#ask('review-questions', { questions: portion, verdict, reason }),
    );
    return (await Promise.all(sent)).every((accepted) => accepted);
  }
}
