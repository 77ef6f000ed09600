import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../shared/contract/limits.ts';
import { foldWord } from '../../shared/gathering/counting/fold-word.ts';

describe('a word of a cloud', () => {
  test.each([
    ['Queues', 'queue'],
    ['  long   QUEUES ', 'long queue'],
    ['Café!', 'cafe'],
    ['“Honesty”', 'honesty'],
    ['#bread', 'Bread.'],
    ['stories', 'Story'],
    ['movies', 'movie'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['shoes', 'shoe'],
    ['photos', 'photo'],
    ['Buses', 'bus'],
    ['classes', 'class'],
    ['Straße', 'strasse'],
    ['❤️', '❤'],
    ['خُبْز', 'خبز'],
    ['clientes', 'Cliente'],
    ['ΛΟΓΟΣ', 'λόγος'],
  ])('[CLOUD-1] "%s" is the same word as "%s"', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  test.each([
    ['news', 'new'],
    ['goods', 'good'],
    ['bus', 'bu'],
    ['class', 'clas'],
    ['C++', 'C'],
    ['quick service', 'service'],
    ['が', 'か'],
    ['हिन्दी', 'हन्दी'],
    ['👩‍🚀', '👩'],
    ['日本', '本'],
  ])('[CLOUD-1] "%s" is another word than "%s"', (one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other));
  });

  test('[CLOUD-1] whatever is said keeps something, and fits into a review', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: limits.word }), (said) => {
        const key = foldWord(said);
        expect(key.length).toBeLessThanOrEqual(limits.word * 4);
        if (/[\p{L}\p{N}]/u.test(said)) expect(key).not.toBe('');
      }),
    );
  });
});
