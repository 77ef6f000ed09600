import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTables, writeTables } from '../../client/owner/table-numbers.ts';
import { checkTables, typedFrom } from '../../client/owner/typed-tables.ts';

const there = Array.from({ length: 12 }, (_, index) => index + 1);

test.each([
  ['9, 11-12', [9, 11, 12]],
  ['11 – 12; 9', [9, 11, 12]],
  ['12-11 9 9', [9, 11, 12]],
  ['', []],
  [' , ', []],
])('[MATCH-45] "%s" is a list of tables', (typed, numbers) => {
  expect(readTables(typed, there)).toEqual({ ok: true, numbers });
});

test.each([
  ['9, table 3', { problem: 'unreadable', got: 'table' }],
  ['1-2-3', { problem: 'unreadable', got: '1-2-3' }],
  ['9, 11-14', { problem: 'missing', got: 13 }],
  ['0', { problem: 'missing', got: 0 }],
])('[MATCH-45] in "%s" the first part that is no table is named', (typed, problem) => {
  expect(readTables(typed, there)).toEqual({ ok: false, ...problem });
});

test('[MATCH-45] what is written is read as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...there)), (numbers) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      expect(readTables(writeTables(numbers), there)).toEqual({ ok: true, numbers: sorted });
    }),
  );
  expect(writeTables([12, 9, 11])).toBe('9, 11-12');
});

test('[MATCH-45] every line that needs another look is named at once; nothing is half saved', () => {
  const saved = { quiet: [9], stepFree: [7], loop: [9], nearDoor: [], oneSided: [1, 2] };
  const typed = typedFrom(saved);
  expect(checkTables(typed, there)).toEqual({ ok: true, value: saved });
  expect(checkTables({ ...typed, loop: 'all', nearDoor: '99' }, there)).toEqual({
    ok: false,
    problems: {
      ...{ quiet: '', stepFree: '', oneSided: '' },
      loop: '“all” is not a table number. Please write numbers such as 9, 11-12.',
      nearDoor: 'There is no table 99 in this room.',
    },
  });
});
