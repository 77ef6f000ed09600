import type { QuestionState } from '../../shared/contract/cards/asking.ts';
import type { Job, SitOutReason } from '../../shared/contract/cards/match.ts';
import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

/** What a phone says in the parts that come after its first card. */
export const phoneLaterWords = {
  prompt: {
    choose: 'Tap one. You can change it until it closes.',
    send: 'Send',
    change: 'Change my answer',
    label: 'Your words',
    left: (count: number) => (count === 1 ? '1 letter left' : `${count} letters left`),
    over: (count: number) => (count === 1 ? '1 letter too many' : `${count} letters too many`),
    sent: 'Thank you. You can change it until it closes.',
    closed: 'This is closed now. Thank you.',
    yours: 'Your answer',
    unsent: 'This closed before your words were sent. They are still on this phone.',
    private: 'Only you see this.',
    results: 'What the room said',
    answered: (open: boolean) => (open ? 'Answered so far' : 'Answered'),
  },

  questions: {
    ask: 'Ask a question',
    label: 'Your question',
    send: 'Ask',
    named: 'With my name',
    namedMeaning: 'Your first name stands beside it, if you allowed that on My page.',
    anonymous: 'Without my name',
    anonymousMeaning:
      'Without your name: nobody in the room or the organisation sees who asked. Once it is approved, no link is kept.',
    first: 'A person reads every question before it is shown.',
    list: 'Questions from the room',
    none: 'No questions yet. Yours can be the first.',
    meToo: 'Me too',
    meTooDone: 'Me too, said',
    votes: (max: number) => (max === 1 ? 'You have one “me too”.' : `You have ${max} “me too”.`),
    supporters: (count: number) => (count === 1 ? '1 more asks this' : `${count} more ask this`),
    answered: 'Answered',
    mine: 'Your questions',
    nobody: (word: string) => `A ${word}`,
    states: {
      waiting: 'Being read. Thank you.',
      approved: 'It is in the list.',
      held: 'Kept for a better moment.',
      hidden: 'It will not be shown. Thank you for asking it.',
    } satisfies Record<QuestionState, string>,
    unsent: 'On this phone. It goes out by itself.',
  },

  jobs: {
    ask: 'You ask the questions.',
    keepTheWords: 'You keep the words: write them down.',
    keepTheTime: 'You keep the time.',
    watch: 'You watch and listen.',
  } satisfies Record<Job, string>,

  sitsOut: {
    wave: {
      title: () => 'Your turn comes next',
      text: 'This round is for the other half of the hall. You are first in the next.',
    },
    asked: {
      title: () => 'You sit this one out',
      text: 'Take your time. We are glad you are here.',
    },
    otherSideMissing: {
      title: (others: string) => `The ${others} are not here yet`,
      text: 'Stay where you can see people. This page will show you where to go.',
    },
    lastMinutes: {
      title: () => 'This round ends in a moment',
      text: 'Sit with your host. You will be in the next round.',
    },
  } satisfies Record<SitOutReason, { title: (others: string) => string; text: string }>,

  spotlight: 'On the wall now',

  reactions: {
    title: 'Send a feeling',
    kinds: {
      clap: 'Applause',
      heart: 'Warm',
      wow: 'Wow',
      smile: 'Smile',
      thinking: 'Thinking',
    } satisfies Record<ReactionKind, string>,
  },

  refused: {
    kept: 'Your words are still here.',
    dismiss: 'Fine',
  },

  me: {
    title: 'My page',
    name: 'You are',
    code: 'Your code',
    codeUse: 'Use this code on another phone. It works once, then you get a new one.',
    consent: 'What you allow',
    consentLead: 'You can change this at any time. No box needs a tick.',
    people: 'People on this phone',
    two: 'Two people on this phone',
    add: 'Add somebody',
    addText: 'Type their code on this phone. Then you can switch here.',
    speak: (name: string) => `Switch to ${name}`,
    now: 'On show now',
  },

  notMe: {
    line: 'Your page was opened on another phone.',
    act: 'That wasn’t me',
    done: 'The other phone is signed out. You have a new code on My page.',
    failed: 'That did not reach us. Please try once more.',
  },
};
