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
  wish.type === 'answer-prompt' || wish.type === 'set-consent' || wish.type === 'share-line';

/** What two wishes of different types or data may be about together. */
const subjects: Partial<Record<CommandType, (data: unknown) => string>> = {
  'answer-prompt': (data) => `answer ${field(data, 'prompt')}`,
  'support-question': (data) => `me too ${field(data, 'question')}`,
  'withdraw-support': (data) => `me too ${field(data, 'question')}`,
  'set-consent': () => 'consent',
  'share-line': () => 'line',
  'need-to-go': (data) => `here ${field(data, 'person')}`,
  'am-here': (data) => `here ${field(data, 'person')}`,
  'sit-out': (data) => `rest ${field(data, 'segment')} ${field(data, 'person')}`,
};

const subjectOf = ({ type, data }: Wish): string =>
  subjects[type]?.(data) ?? `${type} ${JSON.stringify(data)}`;

function field(data: unknown, name: string): string {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
  return typeof value === 'string' ? value : '';
}
