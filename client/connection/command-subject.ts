import type { CommandType } from '../../shared/contract/commands/command.ts';
import type { PersonId } from '../../shared/contract/ids.ts';

export interface Wish {
  type: CommandType;
  as: PersonId | null;
  data: unknown;
}
/** What a wish is about, where a surface has wishes that phones have not. */
export type SubjectOf = (wish: Wish) => string | undefined;

/** Two wishes on one subject: the later one is what the person wants. */
export const sameSubject = (a: Wish, b: Wish, ofCrew?: SubjectOf): boolean =>
  a.as === b.as && subjectOf(a, ofCrew) === subjectOf(b, ofCrew);

/** A double tap: the same wish again, as long as the first has no answer. Minutes are added by every tap. */
export const isRepeat = (a: Wish, b: Wish): boolean =>
  a.type === b.type && a.type !== 'move-ring' && JSON.stringify(a.data) === JSON.stringify(b.data);

const wholes: readonly CommandType[] = ['answer-prompt', 'allow-wall', 'set-consent', 'share-line'];

/** Wishes that state a whole: one that was not sent yet gives way to a newer one. */
export const replacesUnsent = (wish: Wish): boolean => wholes.includes(wish.type);

/** What two wishes of different types or data may be about together; which of them, their ids tell. */
const subjects: Partial<Record<CommandType, string>> = {
  'answer-prompt': 'answer',
  'allow-wall': 'on the wall',
  'support-question': 'me too',
  'withdraw-support': 'me too',
  'set-consent': 'consent',
  'share-line': 'line',
  'need-to-go': 'here',
  'am-here': 'here',
  'sit-out': 'rest',
};

function subjectOf(wish: Wish, ofCrew?: SubjectOf): string {
  const { type, data } = wish;
  const subject = subjects[type];
  if (subject !== undefined) return subject + idsIn(data, ['prompt', 'question', 'segment', 'person']);
  return ofCrew?.(wish) ?? type + JSON.stringify(data);
}

/** Of several the order does not count, and one alone is the same as a list of one. */
export const idsIn = (data: unknown, ids: readonly string[]): string =>
  ids
    .flatMap((id) => (data as Record<string, unknown>)[id])
    .map((value) => JSON.stringify(value ?? ''))
    .sort()
    .join();
