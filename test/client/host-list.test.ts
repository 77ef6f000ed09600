import { describe, expect, test } from 'vitest';
import { hostAddress } from '../../client/host/host-address.ts';
import { hostList } from '../../client/host/host-list.ts';
import { instructionsFor } from '../../client/words/host.ts';
import sample from '../../server/content/sample-event.json' with { type: 'json' };
import { group, nowMs, person } from './host-fixtures.ts';

const people = [person(1, 'Ada'), person(2, 'Ben'), person(3, 'Cem'), person(4, 'Dot')];
const numbers = (list: { card: { number: number } }[]) => list.map(({ card }) => card.number);

describe('the order of the list', () => {
  test('[HOST-7] red before amber, then who waits longest; the rest by number', () => {
    const waits = (number: number, ms: number, more = {}) =>
      group(number, [people[number % 4] ?? person(9, 'Eve')], { found: false, sinceMs: nowMs - ms, ...more });
    const groups = [
      group(7, [person(7, 'Fay')]),
      waits(6, 10_000),
      waits(1, 70_000),
      waits(2, 130_000),
      waits(3, 90_000),
      waits(4, 5_000, { lacks: 'customer' }),
      waits(5, 500_000, { emptyChair: true }),
    ];
    const list = hostList({ people, groups, nowMs, typed: '' });
    expect(numbers(list.now)).toEqual([2, 3, 1, 4]);
    expect(numbers(list.tables)).toEqual([5, 6, 7]);
  });

  test('[HOST-7] somebody whose group came first without their own card is named by the group', () => {
    const list = hostList({ people: [], groups: [group(1, [person(1, 'Ada')])], nowMs, typed: '' });
    expect(list.tables[0]?.people).toMatchObject([{ name: 'Ada', needs: [] }]);
  });
});

describe('needs', () => {
  test('[HOST-8] every need of the sample event is an instruction, and none repeats the need', () => {
    const needs = sample.customers.flatMap(({ accessNeeds }) => accessNeeds);
    expect(needs.length).toBeGreaterThan(5);
    for (const said of instructionsFor(needs)) expect(said).not.toMatch(/^Please note/);
  });

  test('[HOST-8] the same instruction stands once, and typed words are never a key', () => {
    expect(instructionsFor(['Low-noise', 'quiet'])).toHaveLength(1);
    expect(instructionsFor(['constructor'])).toEqual(['Please note: constructor']);
  });
});

test('[HOST-1] a link names its event and its zone, or opens nothing', () => {
  const gathering = 'a'.repeat(32);
  expect(hostAddress(`/host/${gathering}`, '?zone=B')).toEqual({ gathering, zone: 'B' });
  expect(hostAddress(`/host/${gathering}/`, '?zone=all')).toEqual({ gathering, zone: 'all' });
  for (const [path, query] of [
    [`/host/${gathering}`, ''],
    [`/host/${gathering}`, '?zone=Z'],
    ['/host/x', '?zone=A'],
  ] as const)
    expect(hostAddress(path, query)).toBeNull();
});
