import type { energies } from '../../shared/contract/cards/asking.ts';
import type { MaskKind, PromptAudience, ResultRule } from '../../shared/contract/cards/asks.ts';
import { consoleQuestionWords } from './console-questions.ts';

const number = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

const maskKinds: Record<MaskKind, string> = {
  name: 'name',
  phone: 'phone number',
  email: 'e-mail address',
  order: 'order number',
  card: 'card number',
  postcode: 'postcode',
};

/** What people were told before they answered, and so what holds. */
const told: Record<ResultRule, string> = {
  always: 'People were told: everybody sees the results at once.',
  answered: 'People were told: who has answered sees the results, everybody once it is closed.',
  closed: 'People were told: everybody sees the results once it is closed.',
  reveal: 'People were told: the results stay hidden until you show them.',
  crew: 'People were told that only the crew sees the results, so they are never shown to the room.',
  never: 'People were told that nobody sees their answers, so they are not here either.',
};

const energy: Record<(typeof energies)[number], string> = {
  settling: 'settling',
  warm: 'warm',
  restless: 'restless',
};

/** What the console says where people ask and answer. */
export const askingWords = {
  energy: (word: (typeof energies)[number]) => `The room: ${energy[word]}`,
  masks: {
    label: 'Hidden before anybody read it',
    lift: (kind: MaskKind, n: number) => `Show the ${maskKinds[kind]}${n > 1 ? ` (${String(n)})` : ''}`,
    hide: (kind: MaskKind, n: number) => `Hide the ${maskKinds[kind]}${n > 1 ? ` (${String(n)})` : ''} again`,
  },
  marked: 'A word of your list is in it',
  namesSomebody: 'It may name a person',
  prompt: {
    told,
    toldText: 'People were told: you read it, and it goes on the wall only if they allow it.',
    toldPulse:
      'People were told: only numbers of many are shown. What is compared are people who answered both.',
    audiences: (guests: string, colleagues: string, team: string | null): Record<PromptAudience, string> => ({
      both: 'Everybody is asked.',
      customers: `Asked: ${guests}.`,
      colleagues: `Asked: ${colleagues}.`,
      team: `Asked: the team ${team ?? ''}.`,
      tables: 'Each table is asked together.',
    }),
    open: 'Open',
    closed: 'Closed',
    progress: (answered: number, of: number) =>
      `${number.format(answered)} of ${number.format(of)} have answered`,
    progressTables: (answered: number, of: number) =>
      `${number.format(answered)} of ${count(of, 'table', 'tables')} have answered`,
    close: 'Close',
    reopen: 'Open again',
    show: 'Show the results',
    hide: 'Hide the results',
    again: 'Ask again',
    isAgain: 'It comes next, to stand beside this round.',
    shown: 'The results are on the wall and on the phones.',
    shownText: 'What you approve is on the wall if its author allows it. Phones show how many have answered.',
    shownWords: 'Words that you approve are on the wall and on the phones.',
    shownAnswered: 'Phones that have answered show the results. The wall shows them once it is closed.',
    hidden: 'Nobody but you sees the results.',
    before: 'Its numbers are compared with those of the second time. Until then nobody sees them.',
    keepResult: 'Keep this result',
    keptResult: 'This result is kept',
    results: 'Results',
    notBySide:
      'By side only where it is closed and was not opened again, with none or at least five of each.',
    notByTable: 'Tables answer as one, so it is not told by side.',
    notAsked: 'No question is open here.',
    none: 'No answers yet.',
    written: 'Written answers',
    other: 'In their own words',
    toRead: (n: number) => `${number.format(n)} to read`,
    onlyWaiting: 'Only those that wait for your yes',
    help: 'Y and N work on the one that has the focus.',
    approve: 'Onto the wall',
    approveLabel: (text: string) => `Onto the wall: “${text}”`,
    takeOff: 'Off the wall',
    takeOffLabel: (text: string) => `Off the wall: “${text}”`,
    hideText: 'Not this one',
    hideTextLabel: (text: string) => `Not this one: “${text}”`,
    bringBack: 'Bring back',
    bringBackLabel: (text: string) => `Bring back: “${text}”`,
    states: { waiting: '', approved: 'on the wall', hidden: 'not shown' },
    notForTheWall: 'not for the wall',
    table: (n: number) => `Table ${String(n)}`,
    option: (label: string) => `Instead of “${label}”`,
  },
  words: {
    heading: 'Words',
    cloud: 'What the room sees',
    cloudEmpty: 'No word is approved yet. The wall shows only those that you say yes to.',
    freeze: 'Freeze the cloud',
    thaw: 'Let new words in again',
    isFrozen: 'Frozen: the cloud stays as it is, whoever answers now.',
    said: (n: number) => count(n, 'time', 'times'),
    approve: 'Yes',
    hide: 'No',
    verdict: (verdict: string, text: string) => `${verdict}: “${text}”`,
    states: { waiting: 'waits', approved: 'shown', hidden: 'not shown' },
    behind: (n: number) => count(n, 'answer behind it', 'answers behind it'),
    behindLabel: (n: number, text: string) =>
      `${count(n, 'answer behind it', 'answers behind it')}: “${text}”`,
    allYes: (n: number) => `Yes to the ${number.format(n)} that wait here`,
    find: 'Find a word',
    more: (n: number) => `${count(n, 'more comes', 'more come')} as you read these.`,
  },
  questions: consoleQuestionWords,
  moments: {
    heading: 'Moments that moved the room',
    at: (time: string, taps: number) => `${time}, ${count(taps, 'tap', 'taps')} in a second`,
    keep: 'Keep this moment',
    keepLabel: (time: string, on: string) => `Keep this moment: ${time}, ${on}`,
    ignore: 'Ignore',
    ignoreLabel: (time: string, on: string) => `Ignore: ${time}, ${on}`,
  },
};
