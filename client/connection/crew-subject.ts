import type { CommandType } from '../../shared/contract/commands/command.ts';
import { idsIn, type SubjectOf } from './command-subject.ts';

const subjects: Partial<Record<CommandType, string>> = {
  'review-questions': 'verdict',
  'merge-question': 'verdict',
  'unmerge-question': 'verdict',
  'settle-question': 'fate',
  'review-answers': 'answers',
  'review-words': 'words',
  'freeze-words': 'cloud',
  'lift-mask': 'mask',
};

/** Fields that say what a wish is about, and not what is wished for it. */
const ids = ['prompt', 'question', 'questions', 'answers', 'words', 'source', 'mask'];

/** What the wishes of the console and the keeper are about. There is one spotlight, whichever question is in it. */
export const crewSubject: SubjectOf = ({ type, data }) => {
  if (type === 'spotlight-question') return type;
  const subject = subjects[type];
  return subject === undefined ? undefined : `${subject} ${idsIn(data, ids)}`;
};
