import type { Sorting } from '../../shared/contract/cards/asks.ts';

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** What a phone says where it asks a question: before it is answered, after, and when it is closed. */
export const phonePromptWords = {
  /** Who sees it, said before anything is sent. */
  sees: {
    onlyYou: 'Only you see your answer.',
    onlyTable: 'Only your table sees your answer.',
    pulse: 'Your number is only counted together with others. Nobody sees yours.',
    counted: 'Your answer is counted, without your name.',
    countedNamed: 'The people who run this event may see it with your name.',
    countedTable: 'The answer of your table is counted, without your names.',
    read: 'The people who run this event read your words, without your name.',
    readNamed: 'The people who run this event read your words, with your name.',
    readTable:
      'The people who run this event read your words, without your names, and may see which table it was.',
    cloud: 'Words go on the wall only after somebody has read them, without your name.',
    wall: 'They go on the wall only if you allow it, also without your name.',
    wallNamed:
      'They go on the wall only if you allow it. Your first name stands there only if you allowed that too.',
    offWall: 'It does not go on the wall.',
    /** The most important of it, one line. */
    short: {
      pulse: 'Nobody sees your number.',
      named: 'The team may see it with your name.',
      cloud: 'May go on the wall, without your name.',
      read: 'The team reads it, without your name.',
      readTable: 'The team may see which table wrote it.',
      counted: 'Counted, without your name.',
    },
    more: 'More',
    title: 'Who sees it',
    writtenToo: 'The people who run this event read what you write. It does not go on the wall.',
    results: {
      always: 'Everybody sees the results at once.',
      answered: 'You see the results once you have answered, everybody once this closes.',
      closed: 'Everybody sees the results once this closes.',
      reveal: 'The results stay hidden until they are shown to everybody.',
      crew: 'Only the people who run this event see the results.',
    },
  },
  table: {
    one: 'One answer for your table.',
    anybody: 'Anybody at your table can change it.',
    given: 'The answer of your table',
    changed: 'Your table has an answer. What you have here is not sent.',
  },

  /** An answer that was not sent from here. */
  came: {
    table: 'Somebody at your table has answered. Anybody of you can change it.',
    mine: 'You answered on another phone. You can change it here.',
  },

  /** A second round of the same prompt. */
  again: { plain: 'Asked again', counted: 'Asked again. Your first answer stays counted.' },

  untilClosed: 'You can change it until this closes.',
  final: 'This cannot be changed once it is sent.',
  sure: 'This cannot be changed. Send?',
  send: 'Send',
  sendIt: 'Yes, send it',
  notYet: 'Not yet',
  sendAnyway: 'Send anyway',
  change: 'Change my answer',
  sendChange: 'Send my change',
  leaveIt: 'Leave it as it is',
  abstain: 'I’d rather not say',
  abstained: 'You’d rather not say. That is all right.',
  sent: 'Thank you.',
  notSent: 'Your change is not sent yet.',
  onItsWay: 'It goes out by itself.',
  stays: 'Thank you. This stays as it is.',
  closed: 'This is closed now. Thank you.',
  nothing: 'You gave no answer here, and that is all right.',
  yours: 'Your answer',
  unsent: 'This closed before your answer was sent. What you made is still on this phone.',
  names: 'It may name a person. Could you say the job or the moment instead, like “at the till on Saturday”?',

  choice: {
    upTo: (most: number) => (most === 1 ? 'Choose one' : `Choose up to ${most}`),
    between: (least: number, most: number) =>
      least === most ? `Choose ${most}` : `Choose ${least} to ${most}`,
    chosen: (count: number) => `${count} chosen`,
    other: 'Something else',
    otherLabel: 'Something else, in your words',
    none: 'Choose one first.',
    missing: (count: number) => `Please choose ${count} more.`,
    tooMany: (count: number) => `Please take ${count} away.`,
    full: (most: number) => `That makes ${most}. Take one away to choose another.`,
    otherEmpty: 'Write what it is, or take “Something else” away.',
  },
  scale: {
    step: (at: number, anchor: string) => (anchor ? `${at}, ${anchor}` : `${at}`),
    given: (at: number, to: number) => `${at} of ${to}`,
  },
  number: {
    label: 'Your number',
    labelIn: (unit: string) => `Your number, in ${unit}`,
    band: (min: string, max: string, unit: string) => `Between ${min} and ${max}${unit && ` ${unit}`}`,
    less: 'Less',
    more: 'More',
    empty: 'Type a number first.',
    notOne: 'That is not a number yet. Digits are enough.',
    whole: 'Whole numbers only, please.',
    places: (places: number) => `At most ${counted(places, 'digit', 'digits')} after the point, please.`,
    outside: (min: string, max: string) => `It has to be between ${min} and ${max}.`,
  },
  text: {
    label: 'Your words',
    wall: 'My words may go on the wall',
    empty: 'There are no words in it yet.',
    long: (count: number) => `Please make it ${counted(count, 'letter', 'letters')} shorter.`,
    allowed: 'You allow these words on the wall.',
    notAllowed: 'These words stay off the wall.',
    takeBack: 'Take it back',
    allow: 'Allow it',
    allOnWall: 'Your words on the wall',
    takeBackOf: (text: string) => `Take it back: ${text}`,
    allowOf: (text: string) => `Allow it: ${text}`,
  },
  words: {
    lead: (most: number) => (most === 1 ? 'One word, or a few.' : `Up to ${most}, a word or a few each.`),
    label: (number: number, most: number) => (most === 1 ? 'Your word' : `Word ${number}`),
    empty: 'Write one first.',
  },
  ranking: {
    lead: 'Best first.',
    top: (most: number) => `The first ${most} count, best first.`,
    how: 'Use the arrows, or drag.',
    untouched: 'Nothing is moved yet. Is this your order?',
    mine: 'This is my order',
    keys: 'With keys: space picks up, up and down move, space puts down.',
    at: (label: string, place: number, of: number) => `${label}, ${place} of ${of}`,
    up: (label: string) => `Up: ${label}`,
    down: (label: string) => `Down: ${label}`,
    doesNotCount: 'does not count',
    picked: (label: string) => `${label} is picked up.`,
    put: (label: string, place: number) => `${label} is put down, place ${place}.`,
    moved: (label: string, place: number, of: number) => `${label}, now ${place} of ${of}.`,
  },
  points: {
    lead: (total: number) => `You have ${total} points. Give them all.`,
    left: (count: number) => `${counted(count, 'point', 'points')} left`,
    over: (count: number) => `${counted(count, 'point', 'points')} too many`,
    spent: 'All points given',
    less: (label: string) => `Fewer: ${label}`,
    more: (label: string) => `More: ${label}`,
    missing: (count: number) => `Please give ${counted(count, 'more point', 'more points')}.`,
    tooMany: (count: number) => `Please take ${counted(count, 'point', 'points')} away.`,
    each: (count: number) => counted(count, 'point', 'points'),
  },
  sorting: {
    lead: 'Keep it, change it or stop it? Leave out what you do not know.',
    words: { keep: 'Keep', change: 'Change', stop: 'Stop' } satisfies Record<Sorting, string>,
    instead: 'What instead?',
    none: 'Sort at least one first.',
  },

  letters: {
    left: (count: number) => `${counted(count, 'letter', 'letters')} left`,
    over: (count: number) => `${counted(count, 'letter', 'letters')} too many`,
  },
  results: 'What the room said',
};
