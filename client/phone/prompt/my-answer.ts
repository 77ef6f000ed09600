import type { AnswerData } from '../../../shared/contract/cards/asks.ts';
import type { CommandData, CommandType } from '../../../shared/contract/commands/command.ts';
import type { SegmentId } from '../../../shared/contract/ids.ts';
import type { Phone } from '../phone.svelte.ts';
import { lastSaid } from '../said.svelte.ts';

/** The person's answer, or their table's, as they left it: what this phone still has to send comes first. */
export function myAnswer(phone: Phone, prompt: SegmentId): AnswerData | undefined {
  return wished(phone, prompt, 'answer-prompt')?.answer ?? phone.gathering.card(`my-answer:${prompt}`);
}

/** Whether the own written answer may be on the wall, as the person left it. */
export function mayBeOnWall(phone: Phone, prompt: SegmentId): boolean {
  const answer = myAnswer(phone, prompt);
  const given = answer?.kind === 'text' && answer.wall;
  return wished(phone, prompt, 'allow-wall')?.wall ?? given;
}

/**
 * Whether this person may let these words be shown: of a table only who wrote them, and while it is asked its phones
 * are not told who that is. Once it is over the answer is on that one phone only.
 */
export function mayAllow(phone: Phone, prompt: SegmentId): boolean {
  const card = phone.gathering.card(`my-answer:${prompt}`);
  return (card?.table ?? null) === null || phone.gathering.card('stage')?.segment !== prompt;
}

/** Whether the answer on show still waits to be saved. */
export const isOnItsWay = (phone: Phone, prompt: SegmentId): boolean =>
  phone.gathering.waiting.some(
    ({ type, data }) => isOf(type) && (data as { prompt: SegmentId }).prompt === prompt,
  );

const isOf = (type: CommandType): boolean => type === 'answer-prompt' || type === 'allow-wall';

/** The last that was asked of this kind and is not in the card yet. */
function wished<T extends 'answer-prompt' | 'allow-wall'>(
  phone: Phone,
  prompt: SegmentId,
  type: T,
): CommandData<T> | undefined {
  const said = lastSaid(phone, `my-answer:${prompt}`, []);
  const all = [...phone.gathering.waiting, ...(said ? [said] : [])];
  return all
    .filter((wish) => wish.type === type)
    .map(({ data }) => data as CommandData<T>)
    .findLast((data) => data.prompt === prompt);
}

/** The name of the draft of an answer. */
export const answerDraft = (prompt: SegmentId): string => `answer ${prompt}`;
