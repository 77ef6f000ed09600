import { expect, test } from 'vitest';
import { repairWhys, type RepairWhy } from '../../shared/contract/cards/mending.ts';
import { simulate, type Simulated } from '../support/mending-simulation.ts';

const ROOMS = 500;
const PART = 50;
const parts = Array.from({ length: ROOMS / PART }, (_, part) => part * PART);
const kinds: Simulated['kinds'] = {};

test.each(parts)(
  '[MEND-1] 50 gatherings from room %i on: after every command everybody is served',
  (first) => {
    const rooms = Array.from({ length: PART }, (_, at) => simulate(first + at));
    for (const room of rooms)
      for (const [kind, count] of Object.entries(room.kinds)) kinds[kind] = (kinds[kind] ?? 0) + count;
    expect(rooms.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  },
);

/** Seldom there is a guest who waits, or a table with two such groups: examples show these. */
const seldom: RepairWhy[] = ['reserve', 'merged'];

test('[MEND-2] every other kind of repair happened in them, often', () => {
  expect(repairWhys.filter((why) => (kinds[why] ?? 0) < 20 && !seldom.includes(why))).toEqual([]);
});
