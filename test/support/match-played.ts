import type { PersonId } from '../../shared/contract/ids.ts';
import type {
  MatchHall,
  MatchInput,
  MatchPerson,
  MatchSettings,
  PastRound,
} from '../../shared/match/match-input.ts';
import type { Match } from '../../shared/match/match.ts';
import { roundOf } from './match-room.ts';

/** Somebody who is there from one round until before another one, and may ask to sit one out. */
export interface Attendee {
  person: MatchPerson;
  from: number;
  until: number;
  asksIn: number | null;
}

export interface Evening {
  attendees: readonly Attendee[];
  apart: MatchHall['apart'];
  tables: MatchHall['tables'];
  rounds: readonly { settings: MatchSettings; seed: string; pins: readonly (readonly PersonId[])[] }[];
}

export interface Played {
  input: MatchInput;
  match: Match;
}

export type Propose = (input: MatchInput) => Match;

const presentIn = (evening: Evening, round: number): MatchPerson[] =>
  evening.attendees
    .filter(({ from, until }) => from <= round && round < until)
    .map(({ person, asksIn }) => ({ ...person, sitsOut: asksIn === round }));

/** Round by round, each with what was dealt before; people come and go between rounds. */
export function play(evening: Evening, propose: Propose): Played[] {
  const history: PastRound[] = [];
  return evening.rounds.map(({ settings, seed, pins }, round) => {
    const input: MatchInput = {
      people: presentIn(evening, round),
      history: [...history],
      apart: evening.apart,
      pins,
      tables: evening.tables,
      settings,
      seed,
      keep: null,
    };
    const match = propose(input);
    history.push(roundOf(match));
    return { input, match };
  });
}
