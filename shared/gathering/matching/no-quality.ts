import type { MatchQuality } from '../../contract/cards/match.ts';

/** The quality of no groups at all. */
export const noQuality = (): MatchQuality => ({
  groups: 0,
  customers: 0,
  colleagues: 0,
  smallest: 0,
  largest: 0,
  unmatched: 0,
  repeats: [],
  broken: [],
  mixedTeams: 0,
  teamGroups: 0,
  newFaces: 0,
  pairs: 0,
  movers: 0,
  farWalks: 0,
  satOut: 0,
  satOutAgain: 0,
  advice: null,
});
