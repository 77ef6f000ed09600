import type { CommandType } from '../../shared/contract/commands/command.ts';
import type { PersonId } from '../../shared/contract/ids.ts';

interface Wish {
  type: CommandType;
  as: PersonId | null;
  data: unknown;
}

/** Two wishes on one subject: the later one is what the person wants. */
export const sameSubject = (a: Wish, b: Wish): boolean => a.as === b.as && subjectOf(a) === subjectOf(b);

/** A double tap: the same wish again, as long as the first has no answer. Minutes are added by every tap. */
export const isRepeat = (a: Wish, b: Wish): boolean =>
  a.type === b.type && a.type !== 'move-ring' && JSON.stringify(a.data) === JSON.stringify(b.data);

/** Wishes that state a whole: one that was not sent yet gives way to a newer one. */
export const replacesUnsent = (wish: Wish): boolean =>
  wish.type === 'answer-prompt' || wish.type === 'set-consent';

function subjectOf({ type, data }: Wish): string {
  if (type === 'answer-prompt') return `answer ${field(data, 'prompt')}`;
  if (type === 'support-question' || type === 'withdraw-support') return `me too ${field(data, 'question')}`;
  if (type === 'set-consent') return 'consent';
  return `${type} ${JSON.stringify(data)}`;
}

function field(data: unknown, name: string): string {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
  return typeof value === 'string' ? value : '';
}
