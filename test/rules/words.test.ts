import { expect, test } from 'vitest';
import { consentKeys, consentWording } from '../../shared/contract/commands/people.ts';
import { httpRefusalCodes, rowProblems } from '../../shared/contract/http.ts';
import { rejectionCodes } from '../../shared/contract/rejections.ts';
import { consentSentence, consentWordsVersion } from '../../shared/words/consent.ts';
import { sayRejection } from '../../shared/words/rejections.ts';

const params = {
  ...{ min: 2, max: 80, got: 'Ann', minutes: 10, maxKilobytes: 2_048, line: 7 },
  ...{ total: 100, where: 'segments.3.minutes' },
};
const general = 'That did not work. Please try once more.';

test.each([...rejectionCodes, ...httpRefusalCodes, ...rowProblems])(
  '[WORDS-1] %s is said in one plain sentence',
  (code) => {
    const sentence = sayRejection(code, params);
    expect(sentence).not.toBe(general);
    expect(sentence).toMatch(/^[A-Z“].*[.a-z]$/);
    expect(sentence).not.toMatch(/[!{}]|undefined/);
  },
);

test('[WORDS-2] a sentence without its number is a general one, and braces never show', () => {
  expect(sayRejection('too-long')).toBe(general);
  expect(sayRejection('unknown-manager', { got: '{w2}' })).toContain('“w2”');
});

test('[WORDS-3] another language falls back to English until it is written', () => {
  expect(sayRejection('moved', {}, 'pl')).toBe(sayRejection('moved'));
});

test.each(consentKeys)('[WORDS-4] the consent %s is one sentence in the person’s own voice', (key) => {
  expect(consentSentence(key)).toMatch(/\b(My|I|me)\b.*\.$/);
});

test('[WORDS-5] the wording that is kept with a consent is the one that is shown', () => {
  expect(consentWordsVersion).toBe(consentWording);
});
