import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wouldBreak } from '../../client/console/tray/check-lines.ts';
import { repairLine, seenLine, textOf, trayOf } from '../../client/console/tray/repair-lines.ts';
import { hardRules } from '../../shared/contract/cards/match.ts';
import { repairWhys, type RepairCard } from '../../shared/contract/cards/mending.ts';
import { groupId, idOf, moved, nameOf, person, place, repair, round } from './room-fixtures.ts';

const said = (more: Partial<RepairCard>): string => textOf(repairLine(repair(1, more)));
const who = (...names: string[]) => names.map((name, n) => person(n + 1, 'colleague', name));
const table7 = place(7);
const from7 = (count: number, to: Parameters<typeof moved>[2]) =>
  Array.from({ length: count }, (_, n) => moved(n + 20, table7, to));

describe('[ROOM-10] each change is one sentence', () => {
  test('somebody who came, moved, or asked to', () => {
    expect(said({})).toBe('Rosa joined table 12, side A.');
    expect(said({ why: 'came', moves: [moved(1, null, place(4))] })).toBe('Rosa came late: table 4.');
    expect(said({ why: 'came', moves: [] })).toBe('Rosa came late and waits for the next round.');
    expect(said({ why: 'cameBack', moves: [moved(1, null, place(4))] })).toBe('Rosa is back: table 4.');
    expect(said({ why: 'cameBack', moves: [] })).toBe('Rosa is back and waits for the next round.');
    expect(said({ why: 'asksToMove' })).toBe('Rosa moved on: table 12, side A.');
    expect(said({ why: 'asksToMove', moves: [] })).toBe('Rosa asked to move.');
    expect(said({ why: 'sitsElsewhere' })).toBe('Rosa stays where they sat down: table 12, side A.');
    expect(said({ why: 'reserve' })).toBe('Rosa stepped in at table 12, side A.');
    const alsoSam = [moved(1, place(4), place(12)), moved(2, place(12), place(4), 'Sam')];
    expect(said({ moves: alsoSam })).toBe('Rosa joined table 12; Sam went to table 4.');
  });

  test('several at once', () => {
    const bus = who('Rosa', 'Sam', 'Ines', 'Dot');
    const to = (...numbers: number[]) =>
      bus.map((_, n) => moved(n + 1, null, place(numbers[n % numbers.length] ?? 0)));
    expect(said({ why: 'cameTogether', who: bus, moves: to(4) })).toBe(
      'Rosa, Sam and 2 more came together: table 4.',
    );
    expect(said({ why: 'cameTogether', who: bus, moves: to(4, 5, 6, 7) })).toContain(
      'came together: 4 groups.',
    );
  });

  test('somebody who left, was not there or rests, and who moved for it', () => {
    expect(said({ why: 'left', moves: [moved(1, place(4), null)] })).toBe('Rosa left; nobody moved.');
    const sam = moved(2, place(4), place(9), 'Sam');
    expect(said({ why: 'left', moves: [sam] })).toBe('Rosa left; Sam went to table 9.');
    expect(said({ why: 'notHere', moves: [] })).toBe('Rosa was not there; nobody else moved.');
    expect(said({ why: 'notHere', who: who('Rosa', 'Sam'), moves: [] })).toBe(
      'Rosa and Sam were not there; nobody else moved.',
    );
    expect(said({ why: 'sitsOut', moves: [] })).toBe('Rosa sits this one out; nobody else moved.');
    expect(said({ why: 'left', moves: [moved(2, place(4), null, 'Sam')] })).toBe(
      'Rosa left; Sam has no group.',
    );
  });

  test('a whole table or group', () => {
    const at7 = { table: 7, who: [] };
    expect(said({ ...at7, why: 'tableClosed', moves: from7(5, place(9)) })).toBe(
      'Table 7 was closed: 5 people went to table 9.',
    );
    expect(said({ ...at7, why: 'tableClosed', moves: [] })).toBe('Table 7 was closed; nobody moved.');
    const far = [3, 4, 5, 6].flatMap((n) => moved(n, table7, place(n)));
    expect(said({ ...at7, why: 'tableClosed', moves: far })).toBe(
      'Table 7 was closed: 4 people changed place.',
    );
    expect(said({ ...at7, why: 'merged', moves: from7(4, place(7, { side: 'B' })) })).toBe(
      'Table 7: both sides became one group; 4 people went to table 7, side B.',
    );
    expect(said({ ...at7, why: 'listeners', moves: from7(4, place(8)) })).toBe(
      'Table 7 listens next door: 4 people went to table 8.',
    );
    expect(said({ ...at7, why: 'emptyChair', moves: [] })).toBe('Table 7 has the remembering card.');
    const noTable = { ...place(3), table: null, zone: null };
    expect(said({ why: 'listeners', who: [], moves: [moved(2, noTable, null, 'Sam')] })).toBe(
      'Group 3 listens next door: Sam has no group.',
    );
    expect(said({ why: 'redealt', who: [], moves: from7(43, place(9)) })).toBe(
      'The rest was dealt again: 43 people changed place.',
    );
  });

  test('whatever happened, it is a sentence with every name apart from our words', () => {
    const why = fc.constantFrom(...repairWhys);
    const spot = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), spot), { maxLength: 12 });
    fc.assert(
      fc.property(why, moves, fc.integer({ min: 1, max: 6 }), (reason, steps, count) => {
        const line = repairLine(
          repair(1, {
            ...{ why: reason, who: who(...Array.from({ length: count }, (_, n) => nameOf(n))) },
            moves: steps.map(([n, to]) => moved(n, null, to === null ? null : place(to))),
          }),
        );
        expect(textOf(line)).toMatch(/^\S.*\S\.$/);
        expect(textOf(line)).not.toMatch(/undefined|null|NaN| {2}|[;:,] ?\./);
        const names = new Set(Array.from({ length: 10 }, (_, n) => nameOf(n)));
        expect(line.every(({ isName, text }) => isName === names.has(text))).toBe(true);
      }),
    );
  });
});

describe('[ROOM-11] undo', () => {
  test('is offered while nothing later, and not undone itself, touched the same groups', () => {
    const [a, b, c] = [groupId(1), groupId(2), groupId(3)];
    const lines = trayOf([
      repair(1, { groups: [a, b] }),
      repair(4, { groups: [c] }),
      repair(2, { groups: [b] }),
      repair(3, { groups: [a], undone: true }),
    ]);
    expect(lines.map(({ card, undoable }) => [card.n, undoable])).toEqual([
      [4, true],
      [3, false],
      [2, true],
      [1, false],
    ]);
  });

  test('whatever was changed, the newest that stands can be undone, and then the one before it', () => {
    const groups = fc.subarray([1, 2, 3, 4].map(groupId), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(groups, { minLength: 1, maxLength: 12 }), (touched) => {
        let cards = touched.map((of, n) => repair(n + 1, { groups: of }));
        for (let left = cards.length; left > 0; left -= 1) {
          const standing = trayOf(cards).filter(({ card }) => !card.undone);
          expect(standing[0]).toMatchObject({ card: { n: left }, undoable: true });
          cards = cards.map((card) => (card.n === left ? { ...card, undone: true } : card));
        }
        expect(trayOf(cards).some(({ undoable }) => undoable)).toBe(false);
      }),
    );
  });
});

test('[ROOM-12] who sits elsewhere is said with both places', () => {
  const { job: _, ...rosa } = person(1, 'customer', 'Rosa');
  const at = { ...place(12), group: groupId(12) };
  const seen = { ...rosa, segment: round, at, expected: place(4, { side: 'B' }) };
  expect(textOf(seenLine(seen))).toBe('Rosa is at table 12, expected at table 4, side B.');
  expect(textOf(seenLine({ ...seen, expected: null }))).toBe('Rosa is at table 12, and in no group yet.');
});

test('[ROOM-7] every rule that a move would break is a sentence of its own, with names', () => {
  const people = [
    { person: idOf(1), name: 'Rosa' },
    { person: idOf(2), name: 'نور' },
  ];
  const broken = hardRules.map((rule) => ({ rule, people }));
  const lines = wouldBreak({ broken }).map(textOf);
  expect(new Set(lines).size).toBe(hardRules.length);
  for (const line of lines) expect(line).toMatch(/^Rosa and نور.*[a-z]\.$/);
});
