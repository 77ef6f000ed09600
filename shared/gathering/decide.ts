import { refuse, type Asked, type Decision } from './asked.ts';
import { star } from './highlights/star.ts';
import { unstar } from './highlights/unstar.ts';
import { join } from './joining/join.ts';
import { recogniseWalkIn } from './joining/recognise-walk-in.ts';
import { setConsent } from './joining/set-consent.ts';
import { importRoster } from './people/import-roster.ts';
import { markAttendance } from './people/mark-attendance.ts';
import { shareLine } from './people/share-line.ts';
import { addPrompt } from './prompts/add-prompt.ts';
import { allowWall } from './prompts/allow-wall.ts';
import { answerPrompt } from './prompts/answer-prompt.ts';
import { askAgain } from './prompts/ask-again.ts';
import { closePrompt } from './prompts/close-prompt.ts';
import { editPrompt } from './prompts/edit-prompt.ts';
import { movePrompt } from './prompts/move-prompt.ts';
import { removePrompt } from './prompts/remove-prompt.ts';
import { reopenPrompt } from './prompts/reopen-prompt.ts';
import { reviewAnswers } from './prompts/review-answers.ts';
import { freezeWords, reviewWords } from './prompts/review-words.ts';
import { settlePrompt } from './prompts/settle-prompt.ts';
import { showResults } from './prompts/show-results.ts';
import { askQuestion } from './questions/ask-question.ts';
import { mergeQuestion, unmergeQuestion } from './questions/merge-question.ts';
import { reviewQuestions } from './questions/review-questions.ts';
import { settleQuestion } from './questions/settle-question.ts';
import { spotlightQuestion } from './questions/spotlight-question.ts';
import { supportQuestion } from './questions/support-question.ts';
import { withdrawQuestion } from './questions/withdraw-question.ts';
import { withdrawSupport } from './questions/withdraw-support.ts';
import { countReactions } from './reactions/count-reactions.ts';
import { liftMask } from './reading/lift-mask.ts';
import { addWall } from './room/add-wall.ts';
import { createGathering } from './room/create-gathering.ts';
import { replaceRunOfShow } from './room/replace-run-of-show.ts';
import { setRoom } from './room/set-room.ts';
import { setWall } from './room/set-wall.ts';
import { amHere } from './rounds/am-here.ts';
import { askToMove } from './rounds/ask-to-move.ts';
import { closeTable } from './rounds/close-table.ts';
import { foundEachOther } from './rounds/found-each-other.ts';
import { leaveSeen } from './rounds/leave-seen.ts';
import { markArrived } from './rounds/mark-arrived.ts';
import { mendGroup } from './rounds/mend-group.ts';
import { movePerson } from './rounds/move-person.ts';
import { needToGo } from './rounds/need-to-go.ts';
import { partnerNotHere } from './rounds/partner-not-here.ts';
import { pinPeople } from './rounds/pin-people.ts';
import { reDeal } from './rounds/re-deal.ts';
import { sitAt } from './rounds/sit-at.ts';
import { sitOut } from './rounds/sit-out.ts';
import { undoRepair } from './rounds/undo-repair.ts';
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
  'replace-run-of-show': replaceRunOfShow,
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
  'move-prompt': movePrompt,
  'remove-prompt': removePrompt,
  'edit-prompt': editPrompt,
  'answer-prompt': answerPrompt,
  'close-prompt': closePrompt,
  'reopen-prompt': reopenPrompt,
  'settle-prompt': settlePrompt,
  'show-results': showResults,
  'ask-again': askAgain,
  'allow-wall': allowWall,
  'review-answers': reviewAnswers,
  'review-words': reviewWords,
  'freeze-words': freezeWords,
  'ask-question': askQuestion,
  'withdraw-question': withdrawQuestion,
  'support-question': supportQuestion,
  'withdraw-support': withdrawSupport,
  'review-questions': reviewQuestions,
  'merge-question': mergeQuestion,
  'unmerge-question': unmergeQuestion,
  'spotlight-question': spotlightQuestion,
  'settle-question': settleQuestion,
  'lift-mask': liftMask,
  star,
  unstar,
  'count-reactions': countReactions,
  'share-line': shareLine,
  'found-each-other': foundEachOther,
  'partner-not-here': partnerNotHere,
  'need-to-go': needToGo,
  'am-here': amHere,
  'ask-to-move': askToMove,
  'sit-at': sitAt,
  'sit-out': sitOut,
  'mark-arrived': markArrived,
  'move-person': movePerson,
  'leave-seen': leaveSeen,
  'mend-group': mendGroup,
  'close-table': closeTable,
  'pin-people': pinPeople,
  're-deal': reDeal,
  'undo-repair': undoRepair,
};

const ruleOn = <T extends AnyCommandType>(type: T, state: State, asked: AskedOf<T>): Decision =>
  rules[type](state, asked);

/** What comes of a command: facts (none when it changes nothing) or a refusal. Reads no clock and no chance. */
export function decide(state: State, asked: Asked): Decision {
  const refusal = whyNot(asked.stamp.actor, asked.command);
  return refusal === null ? ruleOn(asked.command.type, state, asked) : refuse(refusal);
}
