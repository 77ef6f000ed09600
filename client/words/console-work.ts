import type { Attendance } from '../../shared/contract/commands/people.ts';

const number = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

const attendance: Record<Attendance, string> = {
  expected: 'not here yet',
  arrived: 'here',
  late: 'here, came late',
  noShow: 'not coming',
  steppedOut: 'stepped out',
  left: 'left',
};

/** What the console says in its working area: groups, people, what is kept. */
export const workWords = {
  attendance,
  round: {
    heading: 'Groups',
    matched: (n: number) => `${count(n, 'person is', 'people are')} in a group.`,
    allMatched: 'Everybody who is here has a group.',
    unmatched: (n: number) => `${count(n, 'person has', 'people have')} no group yet:`,
    none: 'No groups are dealt in this segment.',
    find: 'Find a name or a table',
    table: (n: number) => `Table ${String(n)}`,
    group: (n: number) => `Group ${String(n)}`,
    zone: (letter: string) => `Zone ${letter}`,
    side: (letter: string) => `side ${letter}`,
    nothingFound: 'No group has that name or table.',
  },
  people: {
    heading: 'People',
    here: (here: number, known: number, word: string) =>
      `${number.format(here)} of ${number.format(known)} ${word} here`,
    codes: 'How people join',
    codeFor: (word: string) => `Code for ${word}`,
    offers: 'Is this …?',
    isThis: (walkIn: string, expected: string) => `${walkIn} walked in. Is this ${expected} of the roster?`,
    same: 'Yes, the same person',
    roster: 'Roster',
    find: 'Find a name, team or table',
    markHere: 'Mark here',
    markLeft: 'Has left',
    markHereLabel: (name: string) => `Mark here: ${name}`,
    markLeftLabel: (name: string) => `Has left: ${name}`,
    walkIn: 'walked in',
    nobody: 'Nobody is on the roster yet. Import one on the owner’s page, or let people join by code.',
    nothingFound: 'Nobody is called that. A walk-in can always join by code.',
  },
  kept: {
    heading: 'Kept highlights',
    empty: 'Nothing is kept yet. Keep a note below, or a question, an answer or a result where you see it.',
    keep: 'Keep',
    isKept: 'Kept',
    unkeep: 'Let go',
    keepLabel: (text: string) => `Keep “${text}”`,
    keptLabel: (text: string) => `Kept, press to let go: “${text}”`,
    unkeepLabel: (text: string) => `Let go of “${text}”`,
    note: 'Keep a note',
    notePlaceholder: 'A sentence you heard',
    tooLong: (over: number) => `${count(over, 'character', 'characters')} too many.`,
    open: 'Open the highlights page',
    kinds: { question: 'question', answer: 'answer', result: 'result', moment: 'moment', note: 'note' },
  },
  pages: {
    label: (what: string) => `Pages of ${what}`,
    range: (from: number, to: number, total: number) =>
      `${number.format(from)} to ${number.format(to)} of ${number.format(total)}`,
    earlier: 'Earlier',
    later: 'Later',
  },
};
