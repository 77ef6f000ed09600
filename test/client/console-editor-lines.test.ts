import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enterLine,
  linesOf,
  moveLine,
  pastedTexts,
  pasteLines,
  removeLine,
  textsOf,
} from '../../client/console/asking/editor/option-lines.ts';

describe('lines of a list', () => {
  const lines = linesOf(['tea', 'milk', '']);

  test('[EDITOR-3] Enter splits at the caret, a removed line leaves one to write in, a line moves', () => {
    expect(textsOf(enterLine(linesOf(['tea milk']), 0, 3).lines)).toEqual(['tea', 'milk']);
    expect(removeLine(linesOf(['tea']), 0)).toEqual([{ key: 1, text: '' }]);
    expect(textsOf(moveLine(lines, 1, -1))).toEqual(['milk', 'tea']);
    expect(moveLine(lines, 0, -1)).toEqual(lines);
    const full = linesOf(Array.from({ length: 12 }, (_, n) => `${n}`));
    expect(enterLine(full, 3, 1)).toEqual({ lines: full, at: null });
  });

  test('[EDITOR-3] Enter takes an empty line that is there, so that none is left over', () => {
    const entered = enterLine(linesOf(['tea', '', 'milk']), 0, 3);
    expect([entered.lines.map(({ text }) => text), entered.at]).toEqual([['tea', '', 'milk'], 1]);
    expect(enterLine(linesOf(['tea milk', '']), 0, 3).lines.map(({ text }) => text)).toEqual(['tea', 'milk']);
    expect(enterLine(linesOf(['', '']), 0, 0)).toEqual({ lines: linesOf(['', '']), at: 0 });
    const eleven = linesOf([...Array.from({ length: 11 }, (_, n) => `${n}`), '']);
    expect(enterLine(eleven, 10, 2)).toEqual({ lines: eleven, at: 11 });
    const gap = linesOf(['', ...Array.from({ length: 11 }, (_, n) => `${n}`)]);
    const moved = enterLine(gap, 11, 2);
    expect([moved.lines.map(({ text }) => text).at(-1), moved.lines.length, moved.at]).toEqual(['', 12, 11]);
  });

  test('[EDITOR-3] whatever is entered, no text is lost or put to another, and one empty line is made at most', () => {
    const texts = fc.array(fc.constantFrom('', 'tea', 'milk and oil', 'bread'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(texts, fc.nat(11), fc.nat(12), (list, row, caret) => {
        const at = row % list.length;
        const { lines: after } = enterLine(linesOf(list), at, caret);
        const letters = (some: readonly string[]) => some.join('').replaceAll(' ', '');
        const before = list.filter((text, index) => index !== at && text !== '');
        expect(after.map(({ text }) => text)).toEqual(expect.arrayContaining(before));
        expect([...letters(after.map(({ text }) => text))].sort()).toEqual([...letters(list)].sort());
        const blanks = (some: readonly string[]) => some.filter((text) => text === '').length;
        expect(blanks(after.map(({ text }) => text))).toBeLessThanOrEqual(blanks(list) + 1);
        expect(after.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  test('[EDITOR-3] a pasted list becomes lines without its bullets, in the place of an empty one', () => {
    const texts = pastedTexts('• bread\r\n\r\n2) salt\n- oil');
    expect(texts).toEqual(['bread', 'salt', 'oil']);
    expect(pastedTexts('one line only')).toBeNull();
    expect(textsOf(pasteLines(lines, 2, texts ?? []))).toEqual(['tea', 'milk', 'bread', 'salt', 'oil']);
    expect(textsOf(pasteLines(lines, 0, texts ?? []))).toEqual(['tea', 'bread', 'salt', 'oil', 'milk']);
  });

  test('[EDITOR-3] no two lines ever have one key', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom('split', 'remove', 'move', 'paste'), fc.nat({ max: 5 })));
    fc.assert(
      fc.property(acts, (done) => {
        let held = linesOf(['a', 'b']);
        for (const [act, at] of done) {
          if (act === 'split') held = enterLine(held, at, 0).lines;
          else if (act === 'remove') held = removeLine(held, at);
          else held = act === 'move' ? moveLine(held, at, 1) : pasteLines(held, at, ['x', 'y']);
        }
        expect(new Set(held.map(({ key }) => key)).size).toBe(held.length);
      }),
    );
  });
});
