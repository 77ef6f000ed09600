import type { FateReason, QuestionState } from '../../shared/contract/cards/asking.ts';

/** Why a question was parked or not taken, said to who asked it. */
const reasons: Record<FateReason, string> = {
  noTime: 'There was no time for it today.',
  needsFacts: 'Somebody has to look up the facts first.',
  notForToday: 'It does not fit today, and is not lost.',
  sameAsAnother: 'Somebody asked nearly the same.',
  namesSomebody: 'It seems to name a person. You can ask again with the job or the moment instead.',
};

/** What a phone says where the room asks. */
export const questionWords = {
  ask: 'Ask a question',
  label: 'Your question',
  send: 'Ask',

  withName: 'Your name',
  named: 'With my name',
  namedMeaning: 'Your first name may stand beside it.',
  namedUnshown:
    'Your first name is not shown: you have not allowed that on My page. You can take the question back here, and read here what became of it.',
  openMyPage: 'Open My page',
  anonymous: 'Without my name',
  anonymousMeaning:
    'The room does not see who asked. Closer deletes the link between you and your question when it is approved.',
  anonymousAfter:
    'From then on you cannot take it back here. What the team answers stands below it in the list, for everybody to read.',
  first: 'A person reads every question before it is shown.',

  whom: 'Whom do you ask?',
  room: 'Everybody',
  side: (side: string) => `The ${side}`,
  toSide: (side: string) => `To the ${side}`,

  alikeTitle: 'Somebody asked nearly this.',
  alikeText: 'Say “me too” instead?',
  alikeSaid: (count: number) =>
    count === 1
      ? 'One question like yours is asked already.'
      : `${count} questions like yours are asked already.`,
  alikeDone: 'You are counted there. Your own words are still here.',
  putAway: 'Put my words away',

  steer: {
    title: 'Does this name a person?',
    text: 'It is kinder, and gets a better answer, to say the job or the moment: “at the till on Saturday”.',
    change: 'Change the words',
    privately: 'Send it privately',
    privatelyMeaning:
      'Only the team running today reads it. It never goes on a wall or in a file for others.',
    /** Without a name it has no way back to who asked. */
    privatelyUnnamed: 'Without your name nobody can answer it to you, and you cannot take it back.',
    anyway: 'Send it as it is',
    anywayMeaning: 'A person reads it first, and may ask for other words.',
  },

  list: 'Questions from the room',
  none: 'No questions yet. Yours can be the first.',
  noneElse: 'None from others yet.',
  spotlight: 'Talked about now',
  meToo: 'Me too',
  meTooDone: 'Me too, said',
  votesEach: (max: number) =>
    `You have ${max} “me too” here. One that is taken back, or whose question is answered, is yours again.`,
  supporters: (count: number) => (count === 1 ? '1 more asks this' : `${count} more ask this`),
  nobody: (word: string) => `A ${word}`,
  yours: 'Yours',
  somebody: 'Somebody',

  fates: {
    answered: 'Answered',
    writing: 'Will be answered in writing',
    writingBy: (date: string) => `Will be answered in writing by ${date}`,
    parked: 'Put aside for now',
  },
  reasons,

  mine: 'Your questions',
  moreOfMine: (count: number) => (count === 1 ? '1 more of yours' : `${count} more of yours`),
  states: {
    waiting: 'Being read. Thank you.',
    approved: 'It is in the list.',
    held: 'Kept for a better moment.',
    hidden: 'It is not shown this time. Thank you for asking.',
    merged: 'Joined with another question. You are counted there.',
    withdrawn: 'You took it back.',
  } satisfies Record<QuestionState, string>,
  private: 'Only the team running today reads this. Thank you.',
  joinedWith: 'Joined with',
  joinedAfter: 'You are counted there.',
  unsent: 'On this phone. It goes out by itself.',
  withdraw: 'Take it back',
  withdrawOf: (text: string) => `Take it back: ${text}`,
  withdrawSure: 'Take this question back? Its words are deleted.',
  withdrawYes: 'Yes, take it back',
  withdrawNo: 'Keep it',
  withdrawing: 'You took it back. This goes out by itself.',
};
