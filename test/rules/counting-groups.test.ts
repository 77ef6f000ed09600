import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellableGroups } from '../../shared/gathering/counting/tellable-groups.ts';

const sized = (sizes: number[]) => sizes.map((n, index) => ({ n, index }));
const sum = (groups: readonly { n: number }[]) => groups.reduce((total, { n }) => total + n, 0);

test('[PULSE-3] no union of told groups, taken from the whole, leaves one to four people', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 7 }), fc.nat(9), (sizes, others) => {
      const groups = sized(sizes);
      const whole = sum(groups) + others;
      const told = tellableGroups(groups, whole);
      for (let chosen = 0; chosen < 1 << told.length; chosen += 1) {
        const left = whole - sum(told.filter((_, index) => chosen & (1 << index)));
        expect(left === 0 || left >= 5 || (told.length === 0 && left === whole)).toBe(true);
      }
      expect(told.every(({ n }) => n >= 5)).toBe(true);
    }),
  );
});

test('[PULSE-3] the smallest told group is kept back with the few who would be left', () => {
  expect(tellableGroups(sized([8, 6, 3]), 17)).toEqual([{ n: 8, index: 0 }]);
  expect(tellableGroups(sized([8, 6, 5]), 19)).toHaveLength(3);
  expect(tellableGroups(sized([8, 6, 3, 4]), 21)).toHaveLength(2);
  expect(tellableGroups(sized([5]), 6)).toEqual([]);
});
