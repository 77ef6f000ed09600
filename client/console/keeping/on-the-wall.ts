import type { ConsoleQuestionCard, MomentCard } from '../../../shared/contract/cards/asking.ts';
import type { RunOfShowCard } from '../../../shared/contract/cards/console.ts';
import type { Authored } from '../../../shared/contract/cards/authored.ts';

interface Known {
  question: ConsoleQuestionCard | undefined;
  plan: RunOfShowCard | undefined;
  text: (authored: Authored) => string;
}

/** What the room was looking at: the question in the spotlight, else the part of the run of show; "" when gone. */
export function onTheWall({ segment }: Pick<MomentCard, 'segment'>, { question, plan, text }: Known): string {
  if (question !== undefined) return `“${question.text}”`;
  const part = plan?.segments.find(({ id }) => id === segment);
  return part === undefined ? '' : text(part.title);
}
