import type { Job, SitOutReason } from '../../shared/contract/cards/match.ts';
import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

/** What a phone says in the parts that come after its first card. */
export const phoneLaterWords = {
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
