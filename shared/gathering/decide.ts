import { refuse, type Asked, type Decision } from './asked.ts';
import { star } from './highlights/star.ts';
import { unstar } from './highlights/unstar.ts';
import { join } from './joining/join.ts';
import { recogniseWalkIn } from './joining/recognise-walk-in.ts';
import { setConsent } from './joining/set-consent.ts';
import { importRoster } from './people/import-roster.ts';
import { markAttendance } from './people/mark-attendance.ts';
import { addPrompt } from './prompts/add-prompt.ts';
import { answerPrompt } from './prompts/answer-prompt.ts';
import { closePrompt } from './prompts/close-prompt.ts';
import { editPrompt } from './prompts/edit-prompt.ts';
import { reopenPrompt } from './prompts/reopen-prompt.ts';
import { showResults } from './prompts/show-results.ts';
import { askQuestion } from './questions/ask-question.ts';
import { markAnswered } from './questions/mark-answered.ts';
import { reviewQuestion } from './questions/review-question.ts';
import { spotlightQuestion } from './questions/spotlight-question.ts';
import { supportQuestion } from './questions/support-question.ts';
import { withdrawSupport } from './questions/withdraw-support.ts';
import { countReactions } from './reactions/count-reactions.ts';
import { addWall } from './room/add-wall.ts';
import { createGathering } from './room/create-gathering.ts';
import { setRoom } from './room/set-room.ts';
import { setWall } from './room/set-wall.ts';
import type { AnyCommandType, AskedOf, Rule, State } from './rule.ts';
import { blankWall } from './stage/blank-wall.ts';
import { moveRing } from './stage/move-ring.ts';
import { next } from './stage/next.ts';
import { undo } from './stage/undo.ts';
import { whyNot } from './who-may.ts';

/** Every command has its rule: a forgotten one does not compile. */
const rules: { [T in AnyCommandType]: Rule<T> } = {
  'create-gathering': createGathering,
  'add-wall': addWall,
  'set-room': setRoom,
  'set-wall': setWall,
  'import-roster': importRoster,
  'mark-attendance': markAttendance,
  join,
  'set-consent': setConsent,
  'recognise-walk-in': recogniseWalkIn,
  next,
  undo,
  'move-ring': moveRing,
  'blank-wall': blankWall,
  'add-prompt': addPrompt,
  'edit-prompt': editPrompt,
  'answer-prompt': answerPrompt,
  'close-prompt': closePrompt,
  'reopen-prompt': reopenPrompt,
  'show-results': showResults,
  'ask-question': askQuestion,
  'support-question': supportQuestion,
  'withdraw-support': withdrawSupport,
  'review-question': reviewQuestion,
  'spotlight-question': spotlightQuestion,
  'mark-answered': markAnswered,
  star,
  unstar,
  'count-reactions': countReactions,
};

const ruleOn = <T extends AnyCommandType>(type: T, state: State, asked: AskedOf<T>): Decision =>
  rules[type](state, asked);

/** What comes of a command: facts (none when it changes nothing) or a refusal. Reads no clock and no chance. */
export function decide(state: State, asked: Asked): Decision {
  const refusal = whyNot(asked.stamp.actor, asked.command);
  return refusal === null ? ruleOn(asked.command.type, state, asked) : refuse(refusal);
}
