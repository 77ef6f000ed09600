/**
 * Why a command was refused. A closed list: an answer, not an exception. `retry` codes stay in the
 * phone's outbox and are sent again after `afterMs`; all others leave it and are shown in words.
 */
export const rejectionCodes = [
  'malformed', // the message has no known shape, is too deep or too large
  'unknown-command',
  'not-allowed', // this role may not ask for this
  'not-you', // `as` names a person that this device does not hold
  'moved', // the stage is not the one that the command saw
  'at-the-start', // nothing to undo
  'at-the-end', // no segment after this one
  'no-ring', // this segment has no ring to move
  'unknown-segment',
  'unknown-person',
  'unknown-question',
  'unknown-highlight',
  'unknown-group',
  'not-a-prompt',
  'not-open', // the prompt or the questions are not open now
  'answers-in', // a prompt's words cannot change once somebody has answered
  'on-stage', // on stage only its list can change
  'was-asked', // a prompt that has been on stage stays where it is
  'not-ahead', // that place is past
  'pair-order', // of two rounds the second one comes later
  'has-later-round', // a second round refers to it
  'still-open', // people were told that they see results once it is closed
  'final-answer', // this prompt keeps the first answer
  'no-abstaining', // everybody who answers says something here
  'wrong-answer', // the answer does not fit the prompt's kind or options
  'too-few', // params: {min, got}
  'too-many', // params: {max, got}
  'out-of-range', // params: {min, max}
  'wrong-total', // params: {total, got}
  'twice', // the same option or label twice
  'unknown-answer',
  'answer-changed', // its author has changed it since it was read
  'unknown-moment',
  'cannot-merge', // with itself, with one that is not approved, or with what is private
  'private-question', // for the crew alone: it is never shown
  'date-missing', // an answer in writing needs a date
  'empty',
  'too-long', // params: {max, got}
  'no-votes-left', // params: {max}
  'own-question',
  'anonymous-not-allowed',
  'not-approved',
  'already-there',
  'nobody-to-match',
  'no-round', // this round is not on stage
  'not-in-a-group', // the person is in no group of this round
  'not-present', // the person is not here
  'breaks-rule', // a hard rule speaks against it; asked `anyway`, it is done
  'kept-apart', // one of them asked never to meet the other: not done, whatever is asked
  'no-such-offer', // nobody steps in, no side to merge with, no room at the neighbours'
  'unknown-table',
  'unknown-repair',
  'cannot-undo', // people have moved on since
  'bad-proposal', // groups were dealt on a room that has changed since
  'not-on-the-roster',
  'consent-wording', // consent was given to words that are no longer shown
  'wait', // retry: too many at once for one person
  'not-saved', // retry: the log could not be written
  'closing', // retry: the server is going down and will be back
  'internal', // retry: a fault of ours; the command is kept on the phone
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

export const retryCodes = [
  'wait',
  'not-saved',
  'closing',
  'internal',
] as const satisfies readonly RejectionCode[];

/** Numbers and short words for the sentence that explains a code; never what somebody typed. */
export type RejectionParams = Record<string, string | number>;
