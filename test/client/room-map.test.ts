import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../client/console/room/arrow-keys.ts';
import { findTargets } from '../../client/console/room/find-targets.ts';
import { lacksCustomer, needyGroups, offersFor, whoMisses } from '../../client/console/room/group-needs.ts';
import { MoveChecks, verdictOf } from '../../client/console/room/move-checks.ts';
import { placeTitle } from '../../client/console/room/place-words.ts';
import { roomMap, shownOf } from '../../client/console/room/room-map.ts';
import { nextRoundOf, notHere } from '../../client/console/people/choose-people.ts';
import type { MoveCheck } from '../../shared/contract/cards/match.ts';
import type { ConsoleGroupCard } from '../../shared/contract/cards/round.ts';
import {
  coming,
  everywhere,
  group,
  groupId,
  idOf,
  nowMs,
  onRoster,
  person,
  roomOf,
} from './room-fixtures.ts';

const numbersOf = (map: ReturnType<typeof roomMap>) =>
  map.map(({ zone, spots }) => [zone, spots.map(({ table, groups }) => table ?? groups[0]?.number)]);

describe('the map of the room', () => {
  test('[ROOM-1] tables stand in walking order under their zone, each with its groups by side', () => {
    const room = roomOf(4, 2, 2);
    room.tables.reverse();
    const map = roomMap(room, [
      group(1, { table: 2, side: 'B' }),
      group(2, { table: 2, side: 'A' }),
      group(3, { table: 4 }),
    ]);
    expect(numbersOf(map)).toEqual([
      ['B', [4, 3]],
      ['A', [2, 1]],
    ]);
    expect(map[1]?.spots[0]?.groups.map(({ side }) => side)).toEqual(['A', 'B']);
    expect(map[1]?.spots[1]?.groups).toEqual([]);
  });

  test('[ROOM-1] where there are no tables, groups stand by number', () => {
    const nowhere = { table: null, zone: null };
    const map = roomMap({ seatsPerTable: 5, tables: [] }, [group(11, nowhere), group(2, nowhere)]);
    expect(numbersOf(map)).toEqual([[null, [2, 11]]]);
    expect(placeTitle(group(2, nowhere))).toBe('Group 2');
    expect(placeTitle(group(2, { side: 'B' }))).toBe('Table 2, side B');
    expect(roomMap(undefined, [])).toEqual([]);
  });

  test('[ROOM-1] whatever the room, every group is on the map once', () => {
    const table = fc.option(fc.integer({ min: 1, max: 12 }), { nil: null });
    const room = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 30 }), room, (tables, size) => {
        const groups = tables.map((at, n) => group(n + 1, { table: at }));
        const map = roomMap(size === undefined ? undefined : roomOf(size, 3), groups);
        const there = map.flatMap(({ spots }) => spots.flatMap((spot) => spot.groups.map(({ id }) => id)));
        expect(there.toSorted()).toEqual(groups.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('[ROOM-2] who looks for somebody sees the places where they are, and no empty zone', () => {
    const groups = [group(1), group(8)];
    const map = roomMap(roomOf(8, 4), groups);
    expect(numbersOf(shownOf(map, groups.slice(1)))).toEqual([['D', [8]]]);
    expect(shownOf(map, null)).toEqual(map);
  });

  test('[ROOM-17] an arrow down or up goes to the nearest tile of the next row', () => {
    const boxes = [0, 10, 20, 0, 10].map((left, at) => ({ left, top: at < 3 ? 0 : 50 }));
    expect([nearest(boxes, 1, true), nearest(boxes, 2, true), nearest(boxes, 4, false)]).toEqual([4, 4, 1]);
    expect([nearest(boxes, 0, false), nearest(boxes, 3, true), nearest([], 0, true)]).toEqual([
      ...[null, null, null],
    ]);
  });
});

const missing = (sinceMs: number, n: number): ConsoleGroupCard =>
  group(n, { found: false, sinceMs, missed: [idOf(n * 10)] });

describe('who needs somebody', () => {
  test('[ROOM-3] who lacks somebody first, then red before amber and longest first; the others need nobody', () => {
    const groups = [
      group(1),
      group(2, { found: false, sinceMs: nowMs - 59_000 }),
      group(3, { found: false, sinceMs: nowMs - 61_000 }),
      group(4, { lacks: 'customer', sinceMs: nowMs - 90_000 }),
      group(5, { found: false, sinceMs: nowMs - 120_000 }),
      group(6, { emptyChair: true, lacks: 'customer', sinceMs: 0 }),
    ];
    const told = (at: number) => needyGroups(groups, at).map(({ group: { number }, look }) => [number, look]);
    expect(told(nowMs)).toEqual([
      [4, 'amber'],
      [5, 'red'],
      [3, 'amber'],
    ]);
    expect(told(nowMs + 1_000).map(([number]) => number)).toEqual([4, 5, 3, 2]);
  });

  test('[ROOM-4] offers are for groups without their customer, in their order', () => {
    const alone = group(1, { lacks: 'customer' });
    expect([alone, missing(nowMs, 2), group(3), group(4, { lacks: 'colleague' })].map(lacksCustomer)).toEqual(
      [true, true, false, false],
    );
    const people = [person(61, 'customer'), person(62, 'customer'), person(63, 'colleague')];
    const lackOf = (...missed: number[]) => lacksCustomer(group(6, { people, missed: missed.map(idOf) }));
    expect([lackOf(61), lackOf(61, 62), lackOf(63)]).toEqual([false, true, false]);
    const offers = offersFor(alone, [alone], { unmatched: [], satOut: [] });
    expect(offers.map(({ offer }) => offer)).toEqual(['reserve', 'merged', 'listeners', 'emptyChair']);
    expect(offers.map(({ possible }) => possible)).toEqual([false, false, false, true]);
  });

  test('[ROOM-4] an offer is open only where there is somebody to ask', () => {
    const alone = group(1, { lacks: 'customer', emptyChair: true });
    const besides = group(2, { table: 1, side: 'B' });
    const waits = { ...person(91, 'customer'), why: 'wave' as const };
    const rests = { ...person(92, 'customer'), why: 'asked' as const };
    const works = { ...person(93, 'colleague'), why: 'wave' as const };
    const possible = (satOut: (typeof waits | typeof rests | typeof works)[]) =>
      offersFor(alone, [alone, besides], { unmatched: [], satOut }).map((one) => one.possible);
    expect(possible([waits])).toEqual([true, true, true, false]);
    expect(possible([rests, works])).toEqual([false, true, true, false]);
    const late = { unmatched: [person(94, 'customer')], satOut: [] };
    expect(offersFor(alone, [alone], late)[0]?.possible).toBe(true);
  });

  test('[ROOM-5] that somebody is not here is said by one of the other side, where there is one', () => {
    const pair = group(1);
    expect(whoMisses(pair, idOf(10))).toBe(idOf(11));
    expect(whoMisses(pair, idOf(12))).toBe(idOf(10));
    expect(whoMisses(group(2, { people: [person(1, 'colleague'), person(2, 'colleague')] }), idOf(1))).toBe(
      idOf(2),
    );
    expect(whoMisses(group(2, { people: [person(1, 'colleague')] }), idOf(1))).toBeNull();
  });
});

const check = (more: Partial<MoveCheck> = {}): MoveCheck => ({
  ...{ broken: [], repeats: [], movers: 0, refused: false },
  ...more,
});

describe('a move', () => {
  test('[ROOM-7] goes to any other group, found by number or name', () => {
    const groups = [group(12), group(3), group(1)];
    const found = (typed: string) => findTargets(groups, idOf(30), typed).map(({ number }) => number);
    expect(found('')).toEqual([1, 12]);
    expect(found('12')).toEqual([12]);
    expect(found('3')).toEqual([]);
  });

  test('[ROOM-8] the worst that speaks against it is what a tile says', () => {
    const somebody = { person: idOf(1), name: 'Rosa' };
    const broken = [{ rule: 'apart' as const, people: [somebody] }];
    expect(
      [check({ refused: true, broken }), check({ broken, repeats: [somebody] }), check({ movers: 2 })].map(
        verdictOf,
      ),
    ).toEqual(['refused', 'breaks', 'ok']);
    expect(verdictOf(check({ repeats: [somebody] }))).toBe('again');
  });

  test('[ROOM-8] it is asked once for a person and a group, until the groups change or it failed', async () => {
    const asked: string[] = [];
    let away = true;
    const checks = new MoveChecks((who, to) => {
      asked.push(`${who} ${to}`);
      const answer = away ? { ok: false as const, sentence: '' } : { ok: true as const, value: check() };
      return Promise.resolve(answer);
    });
    await checks.of(idOf(1), groupId(1));
    away = false;
    await checks.of(idOf(1), groupId(1));
    await checks.of(idOf(1), groupId(1));
    expect(asked).toHaveLength(2);
    await checks.of(idOf(1), groupId(2));
    checks.forget();
    await checks.of(idOf(1), groupId(2));
    expect(asked).toHaveLength(4);
  });
});

describe('several people', () => {
  test('[ROOM-14] of the chosen those arrive who are not here, as many as one command takes', () => {
    const bus = Array.from({ length: 230 }, (_, n) => onRoster(n));
    expect(notHere([onRoster(1), onRoster(2, { attendance: 'late' })])).toHaveLength(1);
    expect(notHere(bus)).toHaveLength(200);
  });

  test('[ROOM-15] the next round is the first one after what runs', () => {
    const plan = everywhere['run-of-show'];
    expect(nextRoundOf(plan)).toBe(coming);
    expect(plan && nextRoundOf({ ...plan, current: 3 })).toBeNull();
    expect(nextRoundOf(undefined)).toBeNull();
  });
});
