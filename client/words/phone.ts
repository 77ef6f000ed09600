import type { QuestionState } from '../../shared/contract/cards/asking.ts';
import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

/** What a phone says. Short, kind, and never louder than the person opposite. */
export const phoneWords = {
  connecting: 'One moment. We are finding your event.',
  away: 'No connection. We keep trying. What you see here is safe.',
  closed: 'The server is taking a breath. It will be back.',
  notLasting: 'This browser keeps nothing. Please leave this page open until it says Saved.',
  notKnown: {
    title: 'We do not know this phone yet',
    text: 'Type your code, and you are back where you were.',
    act: 'Type a code',
  },
  noGathering: { title: 'This event is not here', text: 'Please check the address, or type your code.' },
  newPage: 'There is a newer page. It will open by itself.',
  unnamed: 'Your event',

  holding: {
    title: (firstName: string) => (firstName ? `Welcome, ${firstName}` : 'Welcome'),
    text: 'You are here. It starts soon, and this page will follow by itself.',
  },
  talk: {
    rulesTitle: 'How we listen',
  },
  eyesUp: 'Eyes up. Nothing to do here.',

  round: {
    waitingTitle: 'You are here',
    waiting: 'We are finding you a place.',
    stay: 'Stay where you can see people. This page will show you where to go.',
    table: 'Table',
    group: 'Group',
    lookFor: 'Look for your number',
    side: (side: string) => `Side ${side}`,
    with: 'You are with',
    companions: (names: string) => `with ${names}`,
    enlarge: 'Hold it up',
    card: 'Conversation card',
    next: 'Next card',
    pass: 'Pass',
    passReason: 'Anyone can pass, without a reason.',
    noCards: 'No more cards. Carry on as you like.',
    again: 'From the first card',
  },

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
    answered: 'Answered so far',
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
    supporters: (count: number) => (count === 1 ? '1 person asks this' : `${count} people ask this`),
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
    open: 'My page',
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
