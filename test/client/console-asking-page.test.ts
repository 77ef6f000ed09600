import { describe, expect, test } from 'vitest';
import type { MaskCard } from '../../shared/contract/cards/asks.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import {
  answer,
  answerId,
  asked,
  inPrompt,
  inQuestions,
  promptCard,
  question,
  questionId,
  tallyOf,
} from './asking-fixtures.ts';
import { asks, lastSent, sent } from './room-acts.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const masks: MaskCard[] = [{ mask: 0, kind: 'name', lifted: false }];
const text = { kind: 'text', maxChars: 140 } as const;
const review = (n: number, verdict: string, reason: string | null = null) => ({
  ...{ questions: [questionId(n)], verdict, reason },
});

describe('a prompt that runs', patient, () => {
  test('[CONSOLE-23] it is closed, its results are shown and kept, and it is asked again', async () => {
    const progress = { prompt: asked, answered: 12, of: 84 };
    const tally = tallyOf([7, 5]);
    const shown = await pages.console(
      inPrompt(promptCard(), { [`progress:${asked}`]: progress, [`tally:${asked}`]: tally }),
    );
    const { page } = shown;
    await see(asks(page, 'Show the results')).toHaveCount(0);
    await see(page.getByText('12 of 84 have answered').first()).toBeVisible();
    await see(page.getByText('By side only where it is closed and was not opened again')).toBeVisible();
    await expectAccessible(page);
    await page.locator('.panel').getByRole('button', { name: 'Close', exact: true }).click();
    await lastSent(shown, 'close-prompt', { prompt: asked });
    shown.show({ [`prompt:${asked}`]: promptCard({ open: false, resultsShown: false }) });
    await asks(page, 'Show the results').click();
    await lastSent(shown, 'show-results', { prompt: asked, shown: true });
    await asks(page, /Keep this result/).click();
    await lastSent(shown, 'star', { source: { kind: 'result', prompt: asked } });
    await asks(page, 'Ask again').click();
    await lastSent(shown, 'ask-again', { prompt: asked });
    await see(page.getByText('It comes next, to stand beside this round.')).toBeVisible();
    shown.show({ [`prompt:${asked}`]: promptCard({ results: 'crew' }) });
    await see(asks(page, 'Show the results')).toHaveCount(0);
    await see(page.getByText(/People were told that only the crew sees/)).toBeVisible();
  });

  test('[CONSOLE-24] written answers are read with their masks, and reviewed by keys', async () => {
    const mine = answer(2, { text: 'Ask […].', masks });
    const others = [answer(1), answer(3, { wall: false, text: 'Not for all.' })];
    const answers = [mine, ...others].map((one): [string, unknown] => [`answer:${asked}.${one.answer}`, one]);
    const shown = await pages.console(
      inPrompt(promptCard({ asks: text, options: [] }), Object.fromEntries(answers)),
    );
    const { page } = shown;
    await asks(page, 'Show the name').click();
    const read = { answer: answerId(2), wording: 1 };
    const source = { kind: 'answer', prompt: asked, ...read };
    await lastSent(shown, 'lift-mask', { source, mask: 0, lifted: true });
    await see(page.getByRole('group', { name: 'Not for all.' }).getByText('not for the wall')).toBeVisible();
    await page.getByRole('group', { name: 'Ask […].' }).focus();
    await page.keyboard.press('y');
    await lastSent(shown, 'review-answers', { prompt: asked, answers: [read], verdict: 'approved' });
    await see(page.getByRole('group', { name: 'What I heard, 1.' })).toBeFocused();
    await page.getByLabel('Only those that wait for your yes').check();
    await see(page.getByRole('group', { name: 'Not for all.' })).toHaveCount(0);
    await expectAccessible(page);
  });

  test('[CONSOLE-26] words of a cloud are approved, hidden, frozen, and show what is behind them', async () => {
    const card = promptCard({ asks: { kind: 'words', most: 3 }, options: [] });
    const bread = { key: 'bread', text: 'Bread', count: 2, answers: [answerId(1)] };
    const words = [
      { ...bread, state: 'waiting' as const },
      { ...bread, key: 'tea', text: 'Tea', state: 'approved' as const },
    ];
    const shown = await pages.console(
      inPrompt(card, {
        [`words:${asked}`]: { prompt: asked, frozen: false, words, more: 0 },
        [`answer:${asked}.${answerId(1)}`]: answer(1, { kind: 'words', text: 'Bread\nsalt' }),
      }),
    );
    const { page } = shown;
    await asks(page, 'Yes: “Bread”').click();
    await lastSent(shown, 'review-words', { prompt: asked, words: ['bread'], verdict: 'approved' });
    await asks(page, 'Yes: “Tea”').click();
    await lastSent(shown, 'review-words', { prompt: asked, words: ['tea'], verdict: 'waiting' });
    await asks(page, '1 answer behind it: “Bread”').click();
    await see(page.getByText('salt')).toBeVisible();
    await asks(page, 'Freeze the cloud').click();
    await lastSent(shown, 'freeze-words', { prompt: asked, frozen: true });
    await expectAccessible(page);
  });
});

describe('questions from the floor', patient, () => {
  const tills = question(5, { state: 'approved', text: 'When will the new tills arrive?' });
  const waiting = [question(1, { text: 'New tills: when will they arrive?' }), question(2), question(3)];
  const floor = { order: [tills.id], frozen: false, alternates: true };

  test('[CONSOLE-22] keys, ticks, a reason, and undo', async () => {
    const shown = await pages.console(inQuestions([...waiting, tills], { floor }));
    const { page } = shown;
    await page.getByRole('group', { name: 'Question 2?' }).focus();
    await page.keyboard.press('l');
    await lastSent(shown, 'review-questions', review(2, 'held'));
    await asks(page, 'Undo the last verdict').click();
    await lastSent(shown, 'review-questions', review(2, 'waiting'));
    await page.getByLabel('Tick “Question 2?”').check();
    await page.getByLabel('Tick “Question 3?”').check();
    await expectAccessible(page);
    await asks(page, 'Yes to the 2 ticked').click();
    const both = { questions: [questionId(2), questionId(3)], verdict: 'approved', reason: null };
    await lastSent(shown, 'review-questions', both);
    await asks(page, 'No, because …: “Question 3?”').click();
    await asks(page, 'no time today').click();
    await lastSent(shown, 'review-questions', review(3, 'hidden', 'noTime'));
  });

  test('[CONSOLE-20] what looks the same is joined at once, or with one that is chosen', async () => {
    const shown = await pages.console(inQuestions([...waiting, tills], { floor }));
    const { page } = shown;
    await asks(page, /^Join them: “New tills/).click();
    await lastSent(shown, 'merge-question', { question: questionId(1), into: tills.id });
    await asks(page, 'Same as …: “Question 2?”').click();
    await page.getByLabel('It is the same as').selectOption(tills.text);
    await asks(page, 'Join them').click();
    await lastSent(shown, 'merge-question', { question: questionId(2), into: tills.id });
    shown.show({ [`question:${questionId(2)}`]: question(2, { state: 'merged', mergedInto: tills.id }) });
    await page.getByText('1 question joined with it').click();
    await asks(page, 'Take apart: “Question 2?”').click();
    await lastSent(shown, 'unmerge-question', { question: questionId(2) });
  });

  test('[CONSOLE-21] an answer in writing needs a date, and is told with a reason and a line', async () => {
    const shown = await pages.console(inQuestions([tills], { floor }));
    const { page } = shown;
    await asks(page, /^Answered: “When will/).click();
    const at = { question: tills.id, byDate: null, reason: null, note: '' };
    await lastSent(shown, 'settle-question', { ...at, fate: 'answered' });
    await asks(page, /^What becomes of it/).click();
    await page.getByLabel('In writing').check();
    await asks(page, 'Tell them').click();
    await see(page.getByText('An answer in writing needs a date.')).toBeVisible();
    expect(sent(shown)).toHaveLength(1);
    await page.getByLabel('By when?').fill('2027-03-25');
    await page.getByLabel('Why?').selectOption('needs facts first');
    await page.getByLabel('A line to whoever asked').fill('We ask.');
    await expectAccessible(page);
    await asks(page, 'Tell them').click();
    const told = { byDate: '2027-03-25', reason: 'needsFacts', note: 'We ask.' };
    await lastSent(shown, 'settle-question', { question: tills.id, fate: 'writing', ...told });
  });

  test('[CONSOLE-18] what is for the crew alone has no way to the wall', async () => {
    const secret = question(9, { to: 'privately', text: 'The lift frightens me.' });
    const shown = await pages.console(inQuestions([secret, tills], { floor }));
    const { page } = shown;
    const mine = page.locator('details', { hasText: secret.text });
    await see(mine.getByRole('button')).toHaveText(['I have read it']);
    await mine.getByRole('button').click();
    await lastSent(shown, 'review-questions', review(9, 'hidden'));
  });

  test('[CONSOLE-19] whose turn it is is said, and that the order is frozen', async () => {
    const { page } = await pages.console(inQuestions([tills], { floor: { ...floor, frozen: true } }));
    await see(page.getByText(/^Next from /)).toBeVisible();
    await see(
      page.getByText('One is being discussed, so the order stays. New ones come last.'),
    ).toBeVisible();
  });

  test('[CONSOLE-25] a moment is kept or ignored, and the room has a word', async () => {
    const moment = (id: string, on: number | null) => ({
      ...{ id, atMs: 1_000_000, taps: 40, segment: asked, highlight: null },
      question: on === null ? null : questionId(on),
    });
    const shown = await pages.console({
      ...inQuestions([tills], { energy: { word: 'warm' } }),
      ...{ 'moment:m1': moment('m1', 5), 'moment:m2': moment('m2', null) },
    });
    const { page } = shown;
    await see(page.getByText('The room: warm')).toBeVisible();
    await asks(page, 'Kept').click();
    await asks(page, /^Keep this moment: .*“When will/).click();
    await lastSent(shown, 'star', { source: { kind: 'moment', moment: 'm1' } });
    await asks(page, /^Ignore: .*surprised/).click();
    await see(asks(page, /^Ignore: .*surprised/)).toHaveCount(0);
    await expectAccessible(page);
  });
});
