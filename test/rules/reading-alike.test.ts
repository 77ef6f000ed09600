import { expect, test } from 'vitest';
import { alike, byLikeness, PERHAPS_THE_SAME } from '../../shared/contract/alike.ts';
import { seemsToName } from '../../shared/contract/names-somebody.ts';

test.each([
  ...[
    'Why was Mr Evans so rude?',
    'Ask Mrs. O’Connor',
    'Frau Müller hat recht',
    'Was hat Herr Yıldız gesagt?',
  ],
  ...[
    'A man called Peter helped me',
    'Eine Kollegin namens Anna',
    'She said Anna Schmidt would ring',
    'Elle s’appelle Chloé',
  ],
  ...[
    'I spoke to Ben-Ari Levi',
    'Was Dr Chen told?',
    'hablé con la señora García',
    'why did Łukasz Żak leave',
  ],
])('[MASK-11] a text that seems to name a person is noticed by its look alone: %s', (text) => {
  expect(seemsToName(text)).toBe(true);
});

test.each([
  ...[
    'Why do returns take so long?',
    'What is Black Friday like for you?',
    'Good Morning. Hello There everybody',
  ],
  ...[
    'Do the Head Office and HR IT people know?',
    'iPhone Pro',
    'When will New York open?',
    'Why? Because Fridays are busy.',
  ],
  ...['Is Customer Service listening?', 'DO YOU EVEN CARE', 'it is called a till', 'mr', ''],
])('[MASK-11] everyday capitals are no names: %s', (text) => {
  expect(seemsToName(text)).toBe(false);
});

test.each([
  ['Why do returns take so long?', 'Why is a return taking so long', 0.5],
  ['How long do refunds take?', 'refunds: how long do they take', 1],
  ['Wann öffnet der Laden am Sonntag?', 'Öffnet ihr den Laden auch Sonntags?', 0.6],
  ['WHY ARE DELIVERIES LATE', 'Why are my deliveries always late?', 0.7],
])('[QUESTION-33] questions with the same telling words are alike: %s / %s', (a, b, least) => {
  expect(alike(a, b)).toBeGreaterThanOrEqual(least);
  expect(alike(b, a)).toBe(alike(a, b));
});

test.each([
  ['Why do returns take so long?', 'Why do you close so early?'],
  ['What would you change?', 'What do you do?'],
  ['', ''],
  ['Why?', 'Why?'],
])('[QUESTION-33] shared everyday words make no likeness: %s / %s', (a, b) => {
  expect(alike(a, b)).toBeLessThan(0.4);
});

test('[QUESTION-33] the most alike stand first, then what many ask, and apart from all others', () => {
  const asked = (text: string, supporters = 0) => ({ text, supporters });
  const same = asked('When will new tills arrive');
  const many = asked('When will new tills arrive', 9);
  const near = asked('Will the tills be repaired?');
  const other = asked('Who bakes the bread?');
  const all = [other, near, same, many];
  const found = byLikeness('When do the new tills arrive?', all, PERHAPS_THE_SAME);
  expect(found).toEqual({ nearly: [many, same], others: [near, other] });
  expect(byLikeness('', all, PERHAPS_THE_SAME).nearly).toEqual([]);
});
