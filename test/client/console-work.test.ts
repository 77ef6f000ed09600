import { describe, expect, test } from 'vitest';
import { pageOf } from '../../client/console/kit/page-list.ts';
import { countPeople } from '../../client/console/people/count-people.ts';
import { findPeople, offersOf } from '../../client/console/people/find-people.ts';
import { findGroups } from '../../client/console/rounds/find-groups.ts';
import type { RosterCard } from '../../shared/contract/cards/people.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import { group, person as member } from './room-fixtures.ts';

describe('long lists', () => {
  test('[CONSOLE-10] a page stays inside the list when the list shrinks', () => {
    const list = Array.from({ length: 150 }, (_, index) => index);
    expect(pageOf(list, 6, 24)).toMatchObject({ page: 6, pages: 7, from: 145, to: 150, total: 150 });
    expect(pageOf(list.slice(0, 30), 6, 24)).toMatchObject({ page: 1, from: 25, to: 30 });
    expect(pageOf([], 3, 24)).toMatchObject({ page: 0, pages: 1, from: 0, to: 0 });
  });

  const person = (name: string, more: Partial<RosterCard> = {}): RosterCard => ({
    person: name as PersonId,
    role: 'customer',
    name,
    team: null,
    attendance: 'expected',
    walkIn: false,
    resembles: null,
    zone: null,
    table: null,
    ...more,
  });
  const roster = [
    person('Zoë Łaska', { team: 'Delivery' }),
    person('نور'),
    person('José Marín', { table: 12, zone: 'C' }),
  ];

  test('[CONSOLE-11] people are found by name without accents, by team and by table, in any script', () => {
    const names = (typed: string): string[] => findPeople(roster, typed).map(({ name }) => name);
    expect(names('jose mar')).toEqual(['José Marín']);
    expect(names('deliv')).toEqual(['Zoë Łaska']);
    expect(names('12')).toEqual(['José Marín']);
    expect(names('نور')).toEqual(['نور']);
    expect(names('')).toHaveLength(3);
  });

  test('[CONSOLE-11] a walk-in is offered only where the roster expected the name', () => {
    const expected = { person: 'p' as PersonId, name: 'Dot Hale' };
    const offers = offersOf([
      person('Dot', { walkIn: true, resembles: expected }),
      person('Ann', { walkIn: true }),
    ]);
    expect(offers.map(({ name }) => name)).toEqual(['Dot']);
  });

  test('[CONSOLE-11] who is here counts late ones too', () => {
    const none = { expected: 0, arrived: 0, late: 0, noShow: 0, steppedOut: 0, left: 0 };
    const customer = { ...none, expected: 3, arrived: 5, late: 1, left: 1 };
    expect(countPeople({ customer, colleague: none }, 'customer')).toEqual({ here: 6, known: 10 });
  });

  test('[CONSOLE-12] groups are found by table number exactly, or by a name', () => {
    const groupOf = (number: number, name: string) =>
      group(number, { people: [member(number, 'customer', name)] });
    const groups = [groupOf(12, 'Dot'), groupOf(1, 'Marcus'), groupOf(2, 'Ines')];
    const numbers = (typed: string): number[] => findGroups(groups, typed).map(({ number }) => number);
    expect(numbers('')).toEqual([1, 2, 12]);
    expect(numbers('1')).toEqual([1]);
    expect(numbers('marc')).toEqual([1]);
  });
});
