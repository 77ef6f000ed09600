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

const wholes: readonly CommandType[] = ['answer-prompt', 'allow-wall', 'set-consent', 'share-line'];

/** Wishes that state a whole: one that was not sent yet gives way to a newer one. */
export const replacesUnsent = (wish: Wish): boolean => wholes.includes(wish.type);

/** What two wishes of different types or data may be about together; which of them, their ids tell. */
const subjects: Partial<Record<CommandType, string>> = {
  'answer-prompt': 'answer',
  'allow-wall': 'on the wall',
  'support-question': 'me too',
  'withdraw-support': 'me too',
  'review-questions': 'verdict',
  'merge-question': 'verdict',
  'unmerge-question': 'verdict',
  'settle-question': 'fate',
  'review-answers': 'answers',
  'review-words': 'words',
  'freeze-words': 'cloud',
  'lift-mask': 'mask',
  'set-consent': 'consent',
  'share-line': 'line',
  'need-to-go': 'here',
  'am-here': 'here',
  'sit-out': 'rest',
};

/** Fields that say what a wish is about, and not what is wished for it. */
const ids = ['prompt', 'question', 'questions', 'answers', 'words', 'source', 'mask', 'segment', 'person'];

function subjectOf({ type, data }: Wish): string {
  if (type === 'spotlight-question') return type;
  const subject = subjects[type];
  return subject === undefined ? `${type} ${JSON.stringify(data)}` : `${subject} ${idsIn(data)}`;
}

/** Of several the order does not count, and one alone is the same as a list of one. */
function idsIn(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const values = ids.flatMap((id) => Reflect.get(data, id) as unknown);
  return values
    .map((value) => JSON.stringify(value ?? ''))
    .sort()
    .join();
}
