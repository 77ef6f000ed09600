import type { PersonId, SegmentId } from '../ids.ts';

/** What a colleague does in a group; a customer never has a job. */
export const jobs = ['ask', 'keepTheWords', 'keepTheTime', 'watch'] as const;
export type Job = (typeof jobs)[number];

/** What a table offers to somebody who needs it. */
export const seatMarks = ['quiet', 'stepFree', 'loop', 'nearDoor'] as const;
export type SeatMark = (typeof seatMarks)[number];

/**
 * Why somebody who is present is in no group: they asked; the other part of the hall meets; nobody is there
 * to meet; they came in the last minutes of the round.
 */
export type SitOutReason = 'asked' | 'wave' | 'otherSideMissing' | 'lastMinutes';
export interface SitOut {
  person: PersonId;
  why: SitOutReason;
}

/** Rules that a match breaks only where nothing else is possible. */
export const hardRules = [
  'groupSize',
  'together',
  'access',
  'ownManager',
  'oneTeam',
  'acquainted',
  'apart',
  'pinned',
] as const;
export type HardRule = (typeof hardRules)[number];

/** Why nothing else was possible. */
export type BrokenWhy = 'noMarkedSeat' | 'onlyOneTeam' | 'tooFewPeople' | 'noOtherWay';
export interface BrokenRule {
  rule: HardRule;
  people: PersonId[];
  why: BrokenWhy;
}

/** What a facilitator should know in words: too many colleagues for one round, or too few. */
export type MatchAdvice = 'useWaves' | 'moreColleagues';

/** The quality of a match, counted on the groups themselves. */
export interface MatchQuality {
  groups: number;
  /** People in groups, by side. */
  customers: number;
  colleagues: number;
  /** People in the smallest and in the largest group; 0 without groups. */
  smallest: number;
  largest: number;
  /** Present, in no group, and without a reason. */
  unmatched: number;
  /** Customer and colleague who meet again, though their group does not simply go on. */
  repeats: [PersonId, PersonId][];
  broken: BrokenRule[];
  /** Groups whose colleagues come from two teams or more, of those with two colleagues or more. */
  mixedTeams: number;
  teamGroups: number;
  /** Pairs of people who share a group for the first time, of all pairs. */
  newFaces: number;
  pairs: number;
  /** People who change their place, and of those the ones who go to another zone. */
  movers: number;
  farWalks: number;
  satOut: number;
  /** Of those who sit out: who did so in an earlier round already. */
  satOutAgain: number;
  advice: MatchAdvice | null;
}

/** Answer to a question about a move, before it is made (HTTP). */
export interface MoveCheck {
  /** Rules that it would break. */
  broken: { rule: HardRule; people: NamedOnSheet[] }[];
  /** People who would meet again. */
  repeats: NamedOnSheet[];
  /** Who else would have to move. */
  movers: number;
  /** Kept apart: it cannot be done at all. */
  refused: boolean;
}

/** A person as the quality sheet names them. */
export interface NamedOnSheet {
  person: PersonId;
  name: string;
}

/** `next-match` (console): the quality of the match that Next would deal now; absent when it deals none. */
export interface NextMatchCard {
  segment: SegmentId;
  /** `reckoning`: the hall changed and the match is being worked out anew; numbers are those before. */
  state: 'ready' | 'reckoning';
  /** Null until the first match was worked out. */
  sheet: QualitySheet | null;
}

/** A quality in words for the crew: people by name. */
export interface QualitySheet extends Omit<MatchQuality, 'repeats' | 'broken'> {
  repeats: { customer: NamedOnSheet; colleague: NamedOnSheet }[];
  broken: { rule: HardRule; people: NamedOnSheet[]; why: BrokenWhy }[];
}
