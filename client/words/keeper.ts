import type { FateReason } from '../../shared/contract/cards/asking.ts';
import type { MaskKind } from '../../shared/contract/cards/asks.ts';
import type { HandshakeRefusal } from '../../shared/contract/messages.ts';

const refused: Record<HandshakeRefusal, { title: string; text: string }> = {
  'wrong-key': {
    title: 'This link has ended',
    text: 'Somebody made a new one. Please ask the organiser for it.',
  },
  'no-such-gathering': {
    title: 'There is no event at this address',
    text: 'Please check the link, or ask the organiser for it.',
  },
  reload: { title: 'A newer page is ready', text: 'It opens by itself. You can also load this page again.' },
  'not-known': { title: 'The server does not know this page', text: 'Please open it again from your link.' },
  malformed: { title: 'Something did not fit', text: 'Please load this page again.' },
  closing: { title: 'The server is starting again', text: 'This page comes back by itself.' },
};

const hiddenThing: Record<MaskKind, string> = {
  name: 'A name',
  phone: 'A phone number',
  email: 'An e-mail address',
  order: 'An order number',
  card: 'A card number',
  postcode: 'A postcode',
};

const reasons: Record<FateReason, string> = {
  noTime: 'No time for it today',
  needsFacts: 'Somebody has to look up the facts',
  notForToday: 'Does not fit today',
  sameAsAnother: 'Somebody asked nearly the same',
  namesSomebody: 'It may name a person',
};

const SHORT = 40;
/** A typed text within a sentence: cut, and isolated, so that its direction stays its own. */
const short = (text: string): string => {
  const letters = [...text];
  const cut = letters
    .slice(0, SHORT - 1)
    .join('')
    .trimEnd();
  return `\u2068${letters.length <= SHORT ? text : `${cut}…`}\u2069`;
};

const parts = {
  questions: 'Questions',
  answers: 'Answers',
  words: 'Words',
  later: 'Later',
  private: 'Private',
};

const waits = (count: number): string =>
  count === 0 ? 'nothing waits' : count === 1 ? '1 waits' : `${count} wait`;

/** Every word of the keeper's page. */
export const keeperWords = {
  surface: 'Keeper',
  titled: (waiting: number) => (waiting === 0 ? 'Keeper' : `(${waiting}) Keeper`),
  noKey: {
    title: 'Please open your keeper link',
    text: 'This page opens with the link that the organiser gives you.',
  },
  refused,
  connecting: 'Opening what waits for you …',
  away: 'Reconnecting. You can go on; it goes out by itself. Please leave this page open.',
  notSaved: (count: number) => `${count} not saved yet`,
  nav: 'What people wrote',
  parts,
  waits,
  goTo: (part: string, count: number) => `${part}: ${waits(count)}`,
  partHas: (isReview: boolean, count: number) => (isReview ? `, ${waits(count)}` : `, ${count} here`),

  toSide: (side: string) => `To the ${side}`,
  from: (word: string) => `From a ${word}`,
  noSide: 'From somebody',
  answers: (title: string) => `Answer to “${title}”`,
  warnings: {
    namesSomebody: 'May name a person',
    marked: 'Has a word from your list',
  },
  isHidden: (kind: MaskKind) => `${hiddenThing[kind]} is hidden.`,
  isShown: (kind: MaskKind) => `${hiddenThing[kind]} is shown.`,
  show: 'Show it',
  hide: 'Hide it again',

  acts: 'Your decision',
  yes: 'Yes',
  later: 'Later',
  no: 'No',
  undo: 'Undo',
  undoes: (what: string) => `Undo: ${what}`,
  nothingToUndo: 'Nothing to undo',
  noBecause: 'No, because …',
  join: 'Join with …',
  rest: (count: number) => `All the rest (${count})`,
  taken: 'This one was decided or changed meanwhile.',
  nextOne: 'Next one',
  nextIs: (text: string, from: string, more: number) =>
    `Next: ${text} ${from}. ${more === 0 ? 'It is the last one.' : `${more} more after it.`}`,
  moreAfter: (count: number) => (count === 0 ? 'The last one' : `${count} more after this one`),
  these: (texts: readonly string[]) =>
    texts.length === 1 ? `“${short(texts[0] ?? '')}”` : `${texts.length} questions`,
  deeds: {
    approved: (what: string) => `Yes to ${what}`,
    held: (what: string) => `Later for ${what}`,
    hidden: (what: string) => `No to ${what}`,
    joined: (what: string) => `Joined ${what}`,
    frozen: (what: string) => `Froze ${what}`,
    unfrozen: (what: string) => `Let ${what} grow`,
  },

  empty: {
    questions: 'All read. New questions come here by themselves.',
    answers: 'All read. Answers come here when their authors allow them on the wall.',
    words: 'No words yet. They come here when a word cloud is asked.',
    later: 'Nothing is kept for later.',
    private: 'Nobody wrote to the team alone.',
  },

  reasonTitle: 'No, because …',
  reasonText: 'Who asked is told this in kind words.',
  reasons,

  joinTitle: 'Join with which question?',
  joinText: 'Who asked this one is counted there, each person once.',
  alike: 'Nearly the same',
  others: 'All others',
  noneAlike: 'No approved question is like this one.',
  noneApproved: 'No question is approved yet. Say yes to one first.',

  restTitle: 'All the rest',
  restText: 'Tick what may be shown. What carries a warning is read by itself.',
  readAlone: (warnings: string) => `${warnings}. Read this one by itself.`,
  yesToTicked: (count: number) => `Yes to ${count} ticked`,
  cameSince: (count: number) => `${count} more came in since you opened this.`,

  allWordsRead: 'All read. New words come here by themselves.',
  moreCome: (count: number) => `${count} more come as you read these.`,
  freeze: 'Freeze the cloud',
  frozen: 'The cloud is frozen',
  laterNote: 'Kept for a better moment. The oldest first.',
  said: (count: number) => (count === 1 ? 'said once' : `said ${count} times`),
  decided: (count: number) => `Decided (${count})`,
  yesTo: (text: string) => `Yes to ${text}`,
  noTo: (text: string) => `No to ${text}`,
  privateNote: 'For you, not for the wall.',
  promptWithoutTitle: 'Word cloud',
};
