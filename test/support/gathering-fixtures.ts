import { consentWording, type ConsentKey } from '../../shared/contract/commands/people.ts';
import type { OptionId, PersonId, SegmentId, WallId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { RosterPerson, ServerCommandData } from '../../shared/gathering/asked.ts';
import type { RosterEntry } from '../../shared/gathering/facts.ts';
import type { Room, Segment } from '../../shared/gathering/segment.ts';

/** Somebody of Pull Up a Chair at Hollin & Dray. */
export interface Guest extends Partial<Omit<RosterEntry, 'inseparableFrom' | 'knows' | 'manager'>> {
  name: string;
  role: AttendeeRole;
  inseparableFrom?: string[];
  knows?: string[];
  needs?: string[];
  grade?: string;
  manager?: string;
  consent?: ConsentKey[];
}

type About = Omit<Guest, 'name' | 'role'>;
export const customer = (name: string, about: About = {}): Guest => ({ name, role: 'customer', ...about });
export const colleague = (name: string, about: About = {}): Guest => ({ name, role: 'colleague', ...about });

const segment = (id: string, kind: Segment['kind'], settings: Segment['settings'] = {}): Segment => ({
  id: id as SegmentId,
  kind,
  title: { en: `Title of ${id}` },
  minutes: 5,
  say: '',
  texts: { wall: {}, customer: {}, colleague: {} },
  settings,
});

type Settings = Segment['settings'];
export const talk = (id: string): Segment => segment(id, 'talk');
export const round = (id: string, settings: Settings = {}): Segment => segment(id, 'round', settings);
export const questions = (id: string, settings: Settings = {}): Segment => segment(id, 'questions', settings);
export const pause = (id: string, settings: Settings = {}): Segment => segment(id, 'break', settings);
export const written = (id: string, settings: Settings = {}): Segment =>
  segment(id, 'prompt', { answer: 'text', ...settings });
export const pulse = (id: string, settings: Settings = {}): Segment => segment(id, 'pulse', settings);
export const choice = (id: string, settings: Settings = {}): Segment =>
  segment(id, 'prompt', { answer: 'choice', options: [{ en: 'Yes' }, { en: 'No' }], ...settings });

/** What people answer; options are numbered from o1. */
export const chose = (...options: string[]) => ({
  kind: 'choice' as const,
  options: options as OptionId[],
  other: '',
});
export const wrote = (text: string, wall = false) => ({ kind: 'text', text, wall }) as const;

/** Tables 1, 2, 3 …, `perZone` in each of the zones A, B, … */
export const hall = (tables: number, perZone = 4): Room => ({
  seatsPerTable: 8,
  tables: Array.from({ length: tables }, (_, index) => ({
    number: index + 1,
    zone: String.fromCharCode(65 + Math.floor(index / perZone)),
    sides: 2,
    seats: 8,
    marks: [],
  })),
});

export const WALL = 'f'.repeat(32) as WallId;

export const creation = (segments: Segment[], room: Room): ServerCommandData['create-gathering'] => ({
  name: 'Pull Up a Chair',
  organisation: 'Hollin & Dray',
  objective: 'Agree which effort points we fix this year.',
  languages: ['en', 'pl'],
  words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
  template: null,
  codes: { customer: 'CDFHJK', colleague: 'MNPRTV' },
  segments,
  decks: [],
  room,
  wall: WALL,
});

const detailsOf = (name: string, grade: string) => ({
  firstName: name,
  lastName: '',
  displayName: name,
  jobTitle: '',
  grade,
  companions: [],
});

const blankRow = {
  team: null,
  customerSegment: null,
  language: 'en',
  speaks: [],
  zone: null,
  table: null,
  side: null,
  story: '',
  needs: [],
};

export function rosterRow(guest: Guest, idOf: (name: string) => PersonId): RosterPerson {
  const { name, manager, inseparableFrom = [], knows = [], grade = '', consent: _said, ...columns } = guest;
  return {
    ...blankRow,
    rosterKey: `key of ${name}`,
    ...columns,
    person: idOf(name),
    manager: manager === undefined ? null : idOf(manager),
    inseparableFrom: inseparableFrom.map(idOf),
    knows: knows.map(idOf),
    details: detailsOf(name, grade),
  };
}

/** A join form as the door sends it; no details means that the person is unknown so far. */
export const formOf = (
  person: PersonId,
  guest: Guest,
  form: Partial<ServerCommandData['join']> = {},
): ServerCommandData['join'] => ({
  person,
  role: guest.role,
  language: guest.language ?? 'en',
  name: { firstName: guest.name, displayName: guest.name },
  consent: guest.consent ?? [],
  wording: consentWording,
  resembles: null,
  details: null,
  ...form,
});
