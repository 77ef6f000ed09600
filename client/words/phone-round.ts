import type { Side } from '../../shared/contract/cards/round.ts';

/** What a phone says while people find each other, and when something is not right. */
export const phoneRoundWords = {
  found: 'We found each other',
  lantern: {
    close: 'Put it down',
    zone: (letter: string) => `Zone ${letter}`,
    side: (side: Side) => `Side ${side}`,
  },

  alone: {
    card: 'Tell each other about a customer you remember. What did they say? What did you do?',
    told: 'Somebody has been told. This card is yours until then.',
    forGuest: 'You will not be alone for long.',
  },
  missed: 'We have told your host. Give them a minute.',

  mend: {
    open: 'Something is not right',
    title: 'What is not right?',
    missing: 'Somebody is not here',
    elsewhere: {
      table: 'I’m at another table',
      group: 'I’m with another group',
      either: 'I’m with a group',
    },
    rest: 'Sit this one out',
    move: 'I’d like to move',

    who: 'Who is not here?',
    all: 'All of them',
    tell: 'Tell us',
    told: 'We have been told',
    /** Before everybody of the group is said to be missing. */
    allMissing: {
      title: 'All of them?',
      text: {
        table: 'Then we look for another group for you. If you are at the wrong table, say so instead.',
        group: 'Then we look for another group for you. If you are with the wrong group, say so instead.',
        either: 'Then we look for another group for you.',
      },
      act: 'Yes, all of them',
    },
    number: {
      table: 'Number of the table where you are',
      group: 'Number of the group where you are',
      either: 'Number of the table or group where you are',
    },
    wrongNumber: 'A number from 1 to 400, please.',
    moveConfirm: 'You will not be put together again. Nobody is told why.',
    moveAct: 'Yes, I’d like to move',
  },

  /** What happens now, one sentence each. */
  then: {
    missing: 'Thank you. Stay where you are, somebody sees to it.',
    elsewhere: 'Thank you. Stay where you are, we make it right.',
    rest: 'You can come back to this round whenever you like.',
    move: 'Thank you. This page shows you where to go.',
    back: 'Good to have you back. This page shows you where to go.',
    moved: (place: string) => `Your place is now ${place}.`,
  },

  go: {
    open: 'I need to go',
    kind: 'That is all right. Nobody asks why, and the others are looked after.',
    act: 'Yes, I need to go',
    stay: 'I’ll stay',
  },

  gone: {
    notHere: {
      title: 'Are you here?',
      text: 'Somebody looked for you and did not find you. Tap when you are back, and we find you a place.',
    },
    left: {
      title: (firstName: string) => (firstName ? `Goodbye, ${firstName}` : 'Goodbye'),
      text: 'Thank you for coming, and for what you gave today.',
      back: 'If you come back, one tap is enough.',
    },
    act: 'I’m here',
  },

  sitsOut: { back: 'I’m back' },

  next: {
    label: 'Where you go next',
    before: (place: string) => `Next: ${place}`,
    with: ', with ',
  },
  place: ({ noun, number, zone, side }: PlaceParts) =>
    [`${noun} ${number}`, zone && `zone ${zone}`, side && `side ${side}`].filter(Boolean).join(', '),
  nouns: { table: 'table', group: 'group' },

  line: {
    label: 'One line about you',
    who: 'The people you meet read it beside your first name. Leave it empty, and they read nothing.',
    save: 'Share this line',
    takeBack: 'Take it back',
    shared: 'The people you meet read this line.',
    none: 'You share no line.',
  },
};

interface PlaceParts {
  noun: string;
  number: number;
  zone: string | null;
  side: string | null;
}
