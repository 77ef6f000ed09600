import type { Attendance } from '../contract/commands/people.ts';
import type { GatheringState } from './state.ts';

const nobody = (): Record<Attendance, number> => ({
  expected: 0,
  arrived: 0,
  late: 0,
  noShow: 0,
  steppedOut: 0,
  left: 0,
});

/** The state before the first fact. */
export const emptyState = (): GatheringState => ({
  version: 0,
  lastId: null,
  atMs: 0,
  about: null,
  room: { seatsPerTable: 8, tables: [] },
  walls: {},
  segments: [],
  decks: {},
  stage: {
    number: 0,
    position: -1,
    startedAtMs: 0,
    ringEndsAtMs: null,
    spotlight: null,
    blank: false,
    past: [],
  },
  people: {},
  attendance: { customer: nobody(), colleague: nobody() },
  prompts: {},
  rounds: {},
  apart: [],
  closedTables: [],
  pins: {},
  questions: {},
  approvals: { waiting: 0, held: 0 },
  highlights: {},
  reactions: { holding: {} },
  moments: {},
  pace: { seconds: [] },
  heldOrder: null,
  answered: { byClient: {}, anonymous: [] },
});
