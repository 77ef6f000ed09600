import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKED } from '../../shared/contract/cards/asks.ts';
import { plainLetters } from '../../shared/gathering/reading/plain-letters.ts';
import { maskCards, maskedText } from '../../shared/gathering/reading/masked-text.ts';
import { readText } from '../../shared/gathering/reading/read-text.ts';
import { surnamesIn } from '../../shared/gathering/reading/surnames-in.ts';

const lastNames = [
  'Evans',
  'Müller',
  'O’Brien',
  'Smith-Jones',
  'van der Berg',
  'King',
  'May',
  'Łukasz',
  'Nuñez',
];
const surnames = new Set([...lastNames, 'الحداد'].flatMap(surnamesIn));
const read = (text: string) => readText(text, { surnames });

/** Half of a character of two UTF-16 units. */
const halfLetter = /\p{Cs}/u;
const shown = (text: string) => maskedText(text, read(text), []);

describe('surnames of the roster', () => {
  test.each([
    ['Why was Evans rude?', 'Why was […] rude?'],
    ['EVANS, evans and Évans', '[…], […] and […]'],
    ["Evans’s till and Evans' till", "[…]’s till and […]' till"],
    ['Mu\u0308ller oder MÜLLER', '[…] oder […]'],
    ['Frau Muller', 'Frau […]'],
    ['Ev\u00adans or Evansʼ', '[…] or […]ʼ'],
    ["Mr O'Brien", 'Mr […]'],
    ['Mr O’Brien', 'Mr […]'],
    ['Ms Smith-Jones or Ms Jones', 'Ms […] or Ms […]'],
    ['lukasz and nunez', '[…] and […]'],
    ['Berg, not van der', '[…], not van der'],
    ['السيد الحداد', 'السيد […]'],
    ['👩‍👩‍👧 Evans 👋🏽', '👩‍👩‍👧 […] 👋🏽'],
  ])('[MASK-4] are hidden as whole words, whatever case and marks: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['Evansville is no Bergen', 'Evansville is no Bergen'],
    ['May I ask about the king? May helps.', 'May I ask about the king? May helps.'],
    ['The customer is king, in may.', 'The customer is king, in may.'],
    ['Why did King say no?', 'Why did […] say no?'],
    ['Who is first? “May is. I asked May twice.', 'Who is first? “May is. I asked […] twice.'],
  ])('[MASK-5] that are common words count only with a capital within a sentence: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('[MASK-4] of one or two letters are no surnames', () => {
    expect(surnamesIn('Li')).toEqual([]);
    expect(surnamesIn('de la Cruz')).toEqual(['cruz']);
  });
});

describe('masks', () => {
  test('[MASK-6] everybody but the author sees a sign for each, until it is lifted', () => {
    const text = 'Evans has 07700 900123';
    const reading = read(text);
    expect(maskedText(text, reading, [])).toBe(`${MASKED} has ${MASKED}`);
    expect(maskedText(text, reading, [1])).toBe(`${MASKED} has 07700 900123`);
    expect(maskedText(text, reading, [0, 1])).toBe(text);
    expect(maskedText('', reading, [])).toBe('');
    expect(maskCards(reading, [1])).toEqual([
      { mask: 0, kind: 'name', lifted: false },
      { mask: 1, kind: 'phone', lifted: true },
    ]);
  });

  const piece = fc.constantFrom(
    ...['Evans', 'mu\u0308ller', '07700 900123', 'a@b.example', 'order 123456', 'M1 1AE', '4111111111111111'],
    ...['👩‍👩‍👧', 'é', 'e\u0301', ' الحداد ', '٠٧٧٠٠٩٠٠١٢٣', 'why', '2027', '. ', ', ', '🇬🇧', '\n'],
  );
  test('[MASK-7] lie in order, without overlaps, and split no character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }),
        (pieces) => {
          const text = pieces.join(' ');
          let end = 0;
          for (const { from, to } of read(text).masks) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
            expect(text.slice(from, to)).not.toMatch(halfLetter);
            expect(/^\p{M}/u.test(text.slice(to))).toBe(false);
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(maskedText(text, read(text), [])).not.toMatch(halfLetter);
        },
      ),
    );
  });
});

describe('words to look at', () => {
  test.each([
    'What a shit show',
    'SH1T!',
    'this is f*cking awful',
    'a$$hole',
    'So ein Scheiß',
    'Arschlöcher',
    'putain',
    'mierda',
  ])('[MASK-8] a word of the review list is marked: %s', (text) => {
    expect(read(text).marked).toBe(true);
  });
  test.each([
    'Scunthorpe',
    'a class in Essex',
    'Is the pass assessed?',
    'cocktail',
    'the Dickens museum',
    'Arsenal',
    '455',
    'bite',
  ])('[MASK-8] only whole words are: %s', (text) => {
    expect(read(text).marked).toBe(false);
  });

  test('[MASK-9] a text that names a person is told apart, by the roster or by its look', () => {
    expect(read('Was evans trained?').namesSomebody).toBe(true);
    expect(read('Was Mr Thomson trained?').namesSomebody).toBe(true);
    expect(read('Was everybody trained?').namesSomebody).toBe(false);
  });
});

test('[MASK-4] words are folded without case and marks', () => {
  expect(['MÜLLER', 'Łódź', 'Straße', 'İzmir', 'ŒUVRE'].map(plainLetters)).toEqual([
    'muller',
    'lodz',
    'strasse',
    'izmir',
    'oeuvre',
  ]);
});
