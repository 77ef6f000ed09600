import type { ConsoleCards, View } from '../../shared/contract/cards/cards.ts';
import { pictureOf } from '../../shared/contract/cards/gathered.ts';
import { jobs } from '../../shared/contract/cards/match.ts';
import type { RepairCard, RoomCard } from '../../shared/contract/cards/mending.ts';
import type { RosterCard } from '../../shared/contract/cards/people.ts';
import type { ConsoleGroupCard, MatchCard, Place } from '../../shared/contract/cards/round.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import type { GroupId, PersonId, RepairId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { zoneLetters } from '../../shared/contract/vocabulary.ts';
import { goodSheet, words } from './match-fixtures.ts';

export const round = 'a2' as SegmentId;
export const coming = 'a4' as SegmentId;
/** The time of every page on show, when its welcome comes. */
export const nowMs = 1_000_000;

export const longName = 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maximiliana-Konstantinopolis';
const first = ['Rosa', 'Sam', 'Maureen', 'نور', 'Bashir', 'Ines', 'Dot', 'Marcus', 'يوسف', 'Zoë'];
const last = ['Hale', 'Voss', 'Quill', 'Łaska', 'Okafor', 'Marín', 'Lindqvist'];

const hex = (family: string, n: number): string => family + n.toString(16).padStart(31, '0');
export const idOf = (n: number): PersonId => hex('a', n) as PersonId;
export const groupId = (n: number): GroupId => hex('b', n) as GroupId;
export const repairId = (n: number): RepairId => hex('c', n) as RepairId;
export const nameOf = (n: number): string =>
  `${first[n % first.length] ?? ''} ${last[Math.floor(n / 3) % last.length] ?? ''}`;

type Named = ConsoleGroupCard['people'][number];
export const person = (n: number, role: AttendeeRole, name = nameOf(n)): Named => ({
  ...{ person: idOf(n), name, role },
  job: role === 'customer' ? null : (jobs[n % jobs.length] ?? null),
});

/** A group of one customer and four colleagues that has found itself. */
export function group(number: number, more: Partial<ConsoleGroupCard> = {}): ConsoleGroupCard {
  const people = Array.from({ length: 5 }, (_, at) =>
    person(number * 10 + at, at === 0 ? 'customer' : 'colleague'),
  );
  return {
    ...{ id: groupId(number), segment: round, number, table: number, zone: 'A', side: null, people },
    ...{
      picture: pictureOf(number),
      sinceMs: nowMs,
      found: true,
      lacks: null,
      emptyChair: false,
      missed: [],
    },
    ...{ pinned: false, ...more },
  };
}

const stage: StageCard = {
  ...{
    number: 7,
    segment: round,
    kind: 'round',
    title: { en: 'Hello' },
    text: {},
    rules: [],
    startedAtMs: 0,
  },
  asking: null,
};
const none = { expected: 0, arrived: 0, late: 0, noShow: 0, steppedOut: 0, left: 0 };
const segment = (id: SegmentId, kind: 'round' | 'talk', title: string) => ({
  ...{ id, kind, title: { en: title }, minutes: 8, draft: null, editable: false },
});

export const everywhere: Partial<ConsoleCards> = {
  event: {
    ...{ name: 'Spring Customer Day', organisation: 'Corner Kettle', objective: 'Know two customers.' },
    ...{ languages: ['en'], words },
  },
  attendance: { customer: { ...none, arrived: 24 }, colleague: { ...none, arrived: 60 } },
  'run-of-show': {
    segments: [
      segment('a1' as SegmentId, 'talk', 'What this is'),
      segment(round, 'round', 'Hello'),
      segment('a3' as SegmentId, 'talk', 'A story'),
      segment(coming, 'round', 'Second hello'),
    ],
    ...{ current: 1, canUndo: true, now: { wall: {}, customers: {}, colleagues: {} } },
    say: 'Find your people. Take your time.',
  },
  next: {
    ...{ segment: 'a3' as SegmentId, kind: 'talk', title: { en: 'A story' }, minutes: 8, deals: false },
    ...{ wall: {}, customers: {}, colleagues: {} },
  },
};

export const roomOf = (tables: number, zones: number, sides: 1 | 2 = 1): RoomCard => ({
  seatsPerTable: 10,
  tables: Array.from({ length: tables }, (_, at) => ({
    ...{ number: at + 1, sides, closed: false },
    zone: zoneLetters[Math.floor((at * zones) / tables)] ?? 'A',
  })),
});

export const matchOf = (groups: readonly ConsoleGroupCard[], more: Partial<MatchCard> = {}): MatchCard => ({
  ...{ segment: round, groups: groups.length, matched: groups.length * 5, unmatched: [], satOut: [] },
  ...{ quality: goodSheet, ...more },
});

export const keyed = <T>(family: string, idKey: (card: T) => string, cards: readonly T[]): View =>
  Object.fromEntries(cards.map((card) => [`${family}:${idKey(card)}`, card]));
export const groupCards = (groups: readonly ConsoleGroupCard[]): View =>
  keyed('group', ({ id }) => id, groups);

/** A console in a running round with these groups. */
export const inRoom = (
  groups: readonly ConsoleGroupCard[],
  more: Partial<ConsoleCards> = {},
): Partial<ConsoleCards> => ({
  ...everywhere,
  stage,
  match: matchOf(groups),
  ...groupCards(groups),
  ...more,
});

export const place = (number: number, more: Partial<Place> = {}): Place => ({
  ...{ number, table: number, zone: 'A', side: null },
  ...more,
});
export const moved = (n: number, from: Place | null, to: Place | null, name = nameOf(n)) => ({
  ...{ person: idOf(n), name, from, to },
});
const { job: _, ...rosa } = person(1, 'customer', 'Rosa');
export const repair = (n: number, more: Partial<RepairCard> = {}): RepairCard => ({
  ...{ id: repairId(n), segment: round, n, atMs: nowMs + n * 1000, why: 'moved', by: 'console', who: [rosa] },
  ...{ moves: [moved(1, place(4), place(12, { side: 'A' }), 'Rosa')], table: null, broken: [] },
  ...{ groups: [groupId(4), groupId(12)], undone: false, ...more },
});

export const onRoster = (n: number, more: Partial<RosterCard> = {}): RosterCard => ({
  ...{ person: idOf(n), role: 'customer', name: nameOf(n), team: null, attendance: 'expected' },
  ...{ walkIn: false, resembles: null, zone: null, table: null, ...more },
});
