import type { GroupId, PersonId } from '../../shared/contract/ids.ts';
import type { Place, Side } from '../../shared/contract/cards/round.ts';
import type { DealProposal } from '../../shared/gathering/asked.ts';
import { keptJobs } from '../../shared/match/jobs.ts';
import { noQuality } from '../../shared/gathering/matching/no-quality.ts';
import type { Repair } from '../../shared/gathering/round-state.ts';
import type { Room } from '../../shared/gathering/segment.ts';
import { hall, round, type Guest } from './gathering-fixtures.ts';
import { nameOf } from './mending-names.ts';
import { playOf, type Play } from './mending-play.ts';
import { facilitator, idOf } from './story.ts';

/** Who sits together; at table 1, 2, 3 … unless something else is said. */
export type Seated = Guest[] | { people: Guest[]; table: number; side: Side };

export interface Beginning {
  room?: Room;
  minutes?: number;
  /** On the roster, and not there yet. */
  expected?: Guest[];
  /** Here, and without a group because they are too many. */
  bench?: Guest[];
}

const meeting = (minutes = 5) => ({ ...round('r1'), minutes });
const again = round('r2');

function placeOf(room: Room, seated: Seated, at: number): Place {
  const number = at + 1;
  const table = Array.isArray(seated) ? number : seated.table;
  const known = room.tables.find((one) => one.number === table);
  if (known === undefined) return { number, table: null, zone: null, side: null };
  return {
    number,
    table,
    zone: known.zone as Place['zone'],
    side: Array.isArray(seated) ? null : seated.side,
  };
}

const peopleOf = (seated: Seated): Guest[] => (Array.isArray(seated) ? seated : seated.people);

function groupOf(room: Room, seated: Seated, at: number): DealProposal['groups'][number] {
  const people = peopleOf(seated);
  const colleagues = people.filter(({ role }) => role === 'colleague').map(({ name }) => idOf(name));
  return {
    ...placeOf(room, seated, at),
    id: idOf(`group ${at + 1}`) as string as GroupId,
    people: people.map(({ name }) => idOf(name)),
    jobs: keptJobs(colleagues, {}),
  };
}

/** A round has just begun in which these people sit together. */
export function sitting(groups: Seated[], beginning: Beginning = {}): Play {
  const { room = hall(4), minutes = 5, expected = [], bench = [] } = beginning;
  const play = playOf([meeting(minutes), again], room);
  play.arrive(...groups.flatMap(peopleOf), ...bench).invite(...expected);
  const proposal: DealProposal = {
    segment: meeting().id,
    groups: groups.map((seated, at) => groupOf(room, seated, at)),
    satOut: bench.map(({ name }) => ({ person: idOf(name), why: 'wave' })),
    unmatched: [],
    quality: noQuality(),
  };
  play.when(facilitator, 'next', { number: 0 }, { proposal });
  return play;
}

const namesOf = (play: Play, ids: readonly PersonId[]): string => ids.map((id) => nameOf(play, id)).join(' ');

/** Who sits with somebody, themselves too: guests first. */
export function groupWith(play: Play, name: string): string {
  const people = play.groups.find(({ people: some }) => some.includes(idOf(name)))?.people ?? [];
  return namesOf(play, people);
}

export const tableOf = (play: Play, name: string): number | null | undefined =>
  play.groups.find(({ people }) => people.includes(idOf(name)))?.table;

export const reasonOf = (play: Play, name: string): string | undefined => play.round.satOut[idOf(name)];

/** The latest repair. */
export function lastRepair(play: Play): Repair {
  const repair = play.repairs.at(-1)?.[1];
  if (repair === undefined) throw new Error('nothing was mended');
  return repair;
}

/** Everybody who changed places in the latest repair. */
export const movedIn = (play: Play): string =>
  lastRepair(play)
    .moves.map(({ person }) => nameOf(play, person))
    .sort()
    .join(' ');

export const groupNumber = (number: number): GroupId => idOf(`group ${number}`) as string as GroupId;

/** An attendee asks for themselves. */
export const asks = {
  toMove: (play: Play, name: string) =>
    play.whenPerson(name, 'ask-to-move', { segment: play.segment, person: null }),
  toGo: (play: Play, name: string) => play.whenPerson(name, 'need-to-go', { person: null }),
  toRest: (play: Play, name: string, out = true) =>
    play.whenPerson(name, 'sit-out', { segment: play.segment, out, person: null }),
  toBeHere: (play: Play, name: string) => play.whenPerson(name, 'am-here', { person: null }),
  toSitAt: (play: Play, name: string, number: number) =>
    play.whenPerson(name, 'sit-at', { segment: play.segment, number, person: null }),
};

/** Somebody says who of their group is not there. */
export const misses = (play: Play, name: string, ...missing: string[]) =>
  play.whenPerson(name, 'partner-not-here', {
    segment: play.segment,
    missing: missing.map(idOf),
    person: null,
  });

/** The crew asks. */
export const crew = {
  move: (play: Play, name: string, number: number, anyway = false) =>
    play.when(facilitator, 'move-person', {
      segment: play.segment,
      person: idOf(name),
      group: groupNumber(number),
      anyway,
    }),
  offer: (play: Play, number: number, offer: 'reserve' | 'merged' | 'listeners' | 'emptyChair') =>
    play.when(facilitator, 'mend-group', { segment: play.segment, group: groupNumber(number), offer }),
  close: (play: Play, table: number, closed = true) =>
    play.when(facilitator, 'close-table', { table, closed }),
  arrive: (play: Play, ...names: string[]) =>
    play.when(facilitator, 'mark-arrived', { people: names.map(idOf) }),
  pin: (play: Play, ...names: string[]) =>
    play.when(facilitator, 'pin-people', { segment: play.segment, people: names.map(idOf), pinned: true }),
  undo: (play: Play, at = -1) => {
    const repair = play.repairs.at(at)?.[0];
    if (repair === undefined) throw new Error('nothing to undo');
    return play.when(facilitator, 'undo-repair', { repair });
  },
};
