import { describe, expect, test } from 'vitest';
import type { PinsCard, RepairCard, RoomCard } from '../../shared/contract/cards/mending.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import { crew, personId, type Hall } from '../support/views-hall.ts';
import { card, hallAt } from '../support/views-room.ts';
import { groupIdOf, move, pin, s3, write } from '../support/views-round.ts';
import { attendee, cue, goTo } from '../support/views-story.ts';

const key = (hall: Hall) => `repair:${Object.keys(hall.state.rounds[s3]?.repairs ?? {})[0] ?? ''}`;
const line = (hall: Hall) => card(hall, 'console', key(hall)) as RepairCard;

describe('a line of the tray', () => {
  test('[VIEW-20] names who was moved, from where and to where, and what it broke', () => {
    const hall = hallAt('s3');
    const from = groupIdOf(hall, 'w1');
    const broken = [{ rule: 'oneTeam' as const, people: [personId('w1')], why: 'onlyOneTeam' as const }];
    hall.write(attendee('w1'), [move(hall, 'w1', 'alone', { why: 'asksToMove', broken })]);
    const name = 'firstName-w1 lastName-w1';
    expect(line(hall)).toMatchObject({
      ...{ n: 1, segment: 's3', why: 'asksToMove', by: 'phone', undone: false },
      who: [{ person: personId('w1'), name, role: 'colleague' }],
      moves: [{ person: personId('w1'), name, to: { table: 4, zone: 'B' } }],
      broken: [{ rule: 'oneTeam', people: [{ person: personId('w1'), name }], why: 'onlyOneTeam' }],
    });
    expect(line(hall).groups).toEqual([from, groupIdOf(hall, 'w1')]);
  });

  test.each<[Actor, string]>([
    [attendee('c1'), 'phone'],
    [attendee('w1'), 'phone'],
    [{ role: 'host', zone: 'A' }, 'host'],
    [crew, 'console'],
    [{ role: 'server' }, 'console'],
  ])('[VIEW-20] says from where it was asked: %o is %s', (actor, by) => {
    const hall = hallAt('s3');
    hall.write(actor, [move(hall, 'w1', 'alone')]);
    expect(line(hall).by).toBe(by);
  });

  test('[VIEW-20] is there while its round is on stage, and says that it was undone', () => {
    const hall = hallAt('s3');
    const before = structuredClone(hall.state.rounds[s3]?.groups[groupIdOf(hall, 'w1')]);
    const moved = move(hall, 'w1', null);
    write(hall, moved);
    if (before === undefined) throw new Error('w1 was in no group');
    const { id, people, jobs, number, table, zone, side } = before;
    const groups = [{ id, people, jobs, number, table, zone, side }];
    write(hall, {
      type: 'repair-undone',
      data: { segment: s3, repair: moved.data.repair, groups, satOut: [] },
    });
    expect(line(hall).undone).toBe(true);
    goTo(hall, 's4');
    expect(card(hall, 'console', key(hall))).toBeUndefined();
    cue(hall, 'undo');
    expect(line(hall).n).toBe(1);
  });

  test('[VIEW-20] names the table that was closed, else that of the group', () => {
    const hall = hallAt('s3');
    const table = hall.state.rounds[s3]?.groups[groupIdOf(hall, 'w1')]?.table;
    write(hall, move(hall, 'w1', 'alone'));
    expect(line(hall).table).toBe(table);
    const other = hallAt('s3');
    write(other, move(other, 'w1', 'alone', { why: 'tableClosed', closed: 3 }));
    expect(line(other).table).toBe(3);
  });
});

test('[VIEW-21] the room has its tables in walking order, and says which are closed', () => {
  const hall = hallAt('s2');
  const room = () => card(hall, 'console', 'room') as RoomCard;
  expect(room().tables.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  write(hall, { type: 'table-closed', data: { table: 2, closed: true } });
  expect(room().tables.filter(({ closed }) => closed)).toEqual([
    { number: 2, zone: 'A', sides: 2, closed: true },
  ]);
  write(hall, { type: 'table-closed', data: { table: 2, closed: false } });
  expect(room().tables.some(({ closed }) => closed)).toBe(false);
});

test('[VIEW-21] who stays together is listed by round, by name', () => {
  const hall = hallAt('s2');
  const pins = () => (card(hall, 'console', 'pins') as PinsCard).pins;
  expect(pins()).toEqual([]);
  write(hall, pin(['c1', 'w1']));
  expect(pins()).toMatchObject([
    { segment: 's3', people: [{ name: 'displayName-c1' }, { role: 'colleague' }] },
  ]);
  write(hall, pin(['w1', 'c1'], false));
  expect(pins()).toEqual([]);
});
