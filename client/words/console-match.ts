import type {
  BrokenWhy,
  HardRule,
  Job,
  MatchAdvice,
  SitOutReason,
} from '../../shared/contract/cards/match.ts';
import type { EventCard } from '../../shared/contract/cards/stage.ts';

const number = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

/** After the names of those whom it concerns. */
const broken: Record<HardRule, string> = {
  groupSize: ': a larger group than was asked for',
  together: ' belong together and are not in one group',
  access: ': cannot get, or cannot keep, a table with what is needed',
  ownManager: ' are in one group, and one manages the other',
  oneTeam: ': everybody in their group is from one team',
  acquainted: ' are in one group and know each other already',
  apart: ' are in one group and should not be',
  pinned: ' were put together and are not in one group',
};

const advice: Record<MatchAdvice, (words: EventCard['words']) => string> = {
  useWaves: ({ guest, colleagues }) =>
    `There are more than six ${colleagues} to each ${guest}. Use waves: half the hall meets while the other half works on a prompt, then they swap. Whoever sits out now goes first next time.`,
  moreColleagues: ({ guests, colleague, colleagues }) =>
    `There are more than three ${guests} to each ${colleague}. Ask a few more ${colleagues} to join in, if they can.`,
};

const whyComing: Record<BrokenWhy, string> = {
  noMarkedSeat: 'too few tables have it',
  onlyOneTeam: 'only one team is here',
  tooFewPeople: 'too few people are here',
  noOtherWay: 'there is no other way',
};
const whyRunning: Record<BrokenWhy, string> = {
  noMarkedSeat: 'too few tables had it',
  onlyOneTeam: 'only one team was here',
  tooFewPeople: 'too few people were here',
  noOtherWay: 'there was no other way',
};

const satOut: Record<SitOutReason, (n: number) => string> = {
  asked: (n) => `${count(n, 'person', 'people')} asked to sit this one out:`,
  wave: (n) =>
    `${count(n, 'person waits', 'people wait')} for the next round, and ${n === 1 ? 'goes' : 'go'} first there:`,
  otherSideMissing: (n) => `${count(n, 'person has', 'people have')} nobody to meet yet:`,
  lastMinutes: (n) =>
    `${count(n, 'person', 'people')} came in the last minutes, and ${n === 1 ? 'is' : 'are'} in the next round:`,
};

/** `coming`: Next would deal it; `running`: people are in it. */
export type MatchTime = 'coming' | 'running';

/** What the console says of who meets whom. */
export const matchWords = {
  time: {
    coming: {
      look: 'Worth a look before Next.',
      farWalks: (n: number) => `${n === 0 ? 'nobody walks' : count(n, 'person walks', 'people walk')} far`,
      movers: (n: number) => `${count(n, 'person changes', 'people change')} place.`,
      toAnotherZone: (n: number) =>
        `${n === 0 ? 'Nobody walks' : count(n, 'person walks', 'people walk')} to another zone.`,
      nobodyElse: 'nobody else is left',
      why: whyComing,
    },
    running: {
      look: 'Worth a look.',
      farWalks: (n: number) => `${n === 0 ? 'nobody' : count(n, 'person', 'people')} walked far`,
      movers: (n: number) => `${count(n, 'person', 'people')} changed place.`,
      toAnotherZone: (n: number) =>
        `${n === 0 ? 'Nobody' : count(n, 'person', 'people')} walked to another zone.`,
      nobodyElse: 'nobody else was left',
      why: whyRunning,
    },
  },
  broken: (n: number) => count(n, 'rule is broken', 'rules are broken'),
  repeats: (n: number) => count(n, 'repeat', 'repeats'),
  unmatched: (n: number) => `${number.format(n)} without a group`,
  sitOut: (n: number) => count(n, 'sits out', 'sit out'),
  noGroups: 'No groups yet: both sides need to be here.',
  working: 'Working out the match.',
  reckoning: 'Working out the match anew. These are the numbers before.',
  spoken: (line: string) => `The coming match: ${line}`,
  well: 'All is well with this match.',
  more: 'More about this match',
  groups: (n: number, smallest: number, largest: number) =>
    `${count(n, 'group', 'groups')} of ${smallest === largest ? '' : `${number.format(smallest)} to `}${number.format(largest)}`,
  people: (customers: number, colleagues: number, words: EventCard['words']) =>
    `${count(customers, words.guest, words.guests)} and ${count(colleagues, words.colleague, words.colleagues)}`,
  mixed: (mixed: number, all: number) =>
    mixed === all
      ? `${all === 1 ? 'The group mixes' : `All ${number.format(all)} groups mix`} teams.`
      : `${number.format(mixed)} of ${count(all, 'group mixes', 'groups mix')} teams.`,
  allNew: 'Everybody in a group is new to the others.',
  noneNew: 'The groups go on: nobody in one is new to the others.',
  newFaces: (percent: number) =>
    `${number.format(percent)}% of all pairs in a group meet for the first time.`,
  satOutAgain: (again: number, all: number) =>
    again === 0
      ? 'Nobody sits out a second time.'
      : again === all
        ? `${all === 1 ? 'They have' : 'All of them have'} sat out before.`
        : `${number.format(again)} of them ${again === 1 ? 'has' : 'have'} sat out before.`,
  repeatsHeading: 'Who meets again',
  meets: ' meets ',
  again: (reason: string) => ` again: ${reason}.`,
  somebody: 'Somebody',
  brokenHeading: 'Rules that could not be kept',
  brokenBy: (rule: HardRule, reason: string) => `${broken[rule]}, because ${reason}.`,
  /** After the names of those whom it concerns; without a reason, since it has not happened yet. */
  wouldBreak: (rule: HardRule) => `${broken[rule]}.`,
  advice,
  satOut,
  jobs: {
    ask: 'asks',
    keepTheWords: 'keeps the words',
    keepTheTime: 'keeps the time',
    watch: 'watches and listens',
  } satisfies Record<Job, string>,
};
