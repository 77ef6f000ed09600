import type { SitOutReason } from '../../shared/contract/cards/match.ts';
import type { HandshakeRefusal } from '../../shared/contract/messages.ts';

const needsStepFree = 'Keep the way and one place step-free.';
const needsQuiet = 'Keep it quiet around them: away from speakers and doors.';
const needsHearing = 'Sit where they can see faces; loop seat. One person speaks at a time.';
const needsDoor = 'Keep the place near the door.';

/** What a host does for somebody's need: an instruction, never what somebody has. */
const instructions: Readonly<Record<string, string>> = {
  hearing: needsHearing,
  loop: needsHearing,
  'hearing loop': needsHearing,
  'near the loop': needsHearing,
  'low noise': needsQuiet,
  quiet: needsQuiet,
  'step free': needsStepFree,
  wheelchair: 'Keep the chair space free.',
  'near door': needsDoor,
  'near the door': needsDoor,
  'small groups': 'Keep the group small: nobody joins them without you.',
  'low vision': 'Read aloud what is shown. Walk with them to the table.',
  dexterity: 'Write and tap for them when they ask.',
  'no smartphone': 'Say the table number, and write for them.',
  'snack break': 'Keep a snack within reach. They may eat at any time.',
  'bsl interpreter': 'Seat the interpreter facing them. Speak to the person.',
  support: 'Say hello early, and stay in sight.',
  dyslexia: 'Read aloud what is shown. Write for them when they ask.',
  'extra time': 'Give them time. Nobody finishes their sentence.',
};

const plain = (need: string): string =>
  need
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, ' ');

/** Needs as instructions, each once; what we do not know is shown as it is written. */
export const instructionsFor = (needs: readonly string[]): string[] => [
  ...new Set(
    needs.map((need) => {
      const key = plain(need);
      return (Object.hasOwn(instructions, key) ? instructions[key] : undefined) ?? `Please note: ${need}`;
    }),
  ),
];

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

const refused: Record<HandshakeRefusal, string> = {
  'wrong-key': 'This link has ended. Please ask for a new one.',
  'no-such-gathering': 'There is no event at this address. Please check the link.',
  reload: 'A newer version is ready. Please load this page again.',
  'not-known': 'The server does not know this page. Please open it again from your link.',
  malformed: 'Something did not fit. Please load this page again.',
  closing: 'The server is starting again. This page comes back by itself.',
};

const sitsOut: Record<SitOutReason, string> = {
  asked: 'Rests this round.',
  wave: 'Meets in the next round.',
  otherSideMissing: 'Nobody is here to meet yet.',
  lastMinutes: 'Sits with you. Will be in the next round.',
};

/** Every word of the host's page. */
export const hostWords = {
  surface: 'Host',
  zone: (letter: string) => `Zone ${letter}`,
  wholeHall: 'Whole hall',
  noKey: {
    title: 'Please open your host link',
    text: 'This page opens with the link that the organiser gives you. It is for one zone.',
  },
  refused,
  connecting: 'Opening your list …',
  away: 'Reconnecting. Your list stays readable.',
  search: 'Find a name',
  clear: 'Clear',
  sections: {
    now: 'Please go and see',
    awaited: 'Not here yet',
    loose: 'Here, in no group',
    tables: 'At their tables',
    gone: 'Gone',
  },
  nothing: 'Nobody is on your list yet. People appear here as soon as they have a place in your zone.',
  allWell: 'Nobody needs you right now.',
  found: (n: number, typed: string) =>
    n === 0 ? `Nobody is called “${typed}” on your list.` : count(n, 'person', 'people'),
  needYou: (n: number) => (n === 0 ? '' : count(n, 'group needs you.', 'groups need you.')),
  table: (table: number, side: string | null) =>
    side === null ? `Table ${String(table)}` : `Table ${String(table)}, side ${side}`,
  group: (number: number) => `Group ${String(number)}`,
  looks: {
    here: 'All are here',
    waiting: 'Finding each other',
    amber: 'Not complete yet',
    red: 'Please go there now',
    chair: 'They talk about somebody they remember',
  },
  waitsFor: (names: string) => `Waiting for ${names}`,
  lacks: (role: string) => `No ${role} at this table`,
  waits: (minutes: number) =>
    minutes < 1 ? 'waiting less than a minute' : `waiting ${count(minutes, 'minute', 'minutes')}`,
  seen: (at: string) => `says that they sit at ${at}`,
  expectedAt: (at: string) => `The list has them at ${at}. The console puts it right.`,
  withThem: (names: string) => `With them: ${names}`,
  noName: 'A person without a name',
  attendance: { expected: '', noShow: 'Was not coming', steppedOut: 'Was not found', left: 'Has left' },
  sitsOut,
  noGroup: 'In no group yet.',
  arrived: 'Arrived',
  hereAgain: 'Here again',
  allHere: 'All are here',
  allHereFor: (place: string) => `All are here: ${place}`,
  arrivedFor: (name: string) => `Arrived: ${name}`,
  hereAgainFor: (name: string) => `Here again: ${name}`,
  choose: (name: string) => `Choose ${name}`,
  together: (n: number) => (n === 1 ? 'This one has come' : `They came together (${String(n)})`),
  forThem: 'For them',
  forThemOf: (name: string) => `For them: ${name}`,
  sheetFor: (name: string) => `For ${name}`,
  proxy: 'You say it for somebody without a phone. The console can undo it.',
  go: 'Has to go',
  missing: 'Somebody is not here',
  whoIsMissing: 'Who is not here?',
  sayMissing: 'Not here',
  rest: 'Sits this one out',
  backIn: 'Takes part again',
  move: 'Would like to move',
  sureMove: 'They get another group and never meet these people again. Nobody is told why.',
  yesMove: 'Yes, another group',
  cancel: 'Back',
  more: (n: number) => `Show ${String(n)} more`,
};
