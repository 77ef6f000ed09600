import type { Meeting } from '../../shared/contract/http.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import { meetingsOf, type MetPair } from '../../shared/gathering/matching/meetings.ts';
import { standingFor } from '../../shared/gathering/people/presence.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { Look } from '../../shared/gathering/views/look.ts';
import { crewNameOf } from '../../shared/gathering/views/names.ts';
import { segmentTitle } from './gathering-words.ts';

type State = ReadOnly<GatheringState>;

export interface MeetingsFile {
  /** Of the gathering. */
  name: string;
  rows: {
    round: string;
    start: string;
    minutes: number;
    table: number | '';
    guest: string;
    segment: string;
    colleague: string;
    team: string;
  }[];
}

export const acrossTheSides = (state: State, nowMs: number): MetPair[] =>
  meetingsOf(state, nowMs).filter(({ sides }) => sides === 'across');

/** Who met whom across the sides; a name that was forgotten leaves its cell empty. */
export function readMeetings(state: State, text: ReadText, nowMs = state.atMs): MeetingsFile {
  const look = { state, text };
  const rows = acrossTheSides(state, nowMs).map(({ segment, a, b, table, fromMs, minutes }) => ({
    round: segmentTitle(state, segment),
    start: new Date(fromMs).toISOString(),
    minutes,
    table: table ?? ('' as const),
    guest: crewNameOf(look, a),
    segment: state.people[a]?.customerSegment ?? '',
    colleague: crewNameOf(look, b),
    team: state.people[b]?.team ?? '',
  }));
  return { name: state.about?.name ?? '', rows };
}

/** Whom one person met, on both sides, in order; null for somebody who is unknown. */
export function meetingsOfPerson(look: Look, id: PersonId, nowMs = look.state.atMs): Meeting[] | null {
  const { state } = look;
  if (state.people[id] === undefined) return null;
  const self = standingFor(state, id);
  const met = meetingsOf(state, nowMs).filter(({ a, b }) => a === self || b === self);
  return met
    .sort((one, other) => one.fromMs - other.fromMs)
    .flatMap((pair) => meetingWith(look, pair, pair.a === self ? pair.b : pair.a));
}

function meetingWith(look: Look, pair: MetPair, other: PersonId): Meeting[] {
  const { state } = look;
  const person = state.people[other];
  if (person === undefined) return [];
  const { segment, table, fromMs, minutes } = pair;
  const { role, team } = person;
  const round = segmentTitle(state, segment);
  const name = crewNameOf(look, other);
  return [{ segment, round, person: other, name, role, team, table, fromMs, minutes }];
}
