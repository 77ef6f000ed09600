import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { MaskCard } from '../../shared/contract/cards/asks.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { button, expectHandy, lastSent } from './host-acts.ts';
import { answer, answerId, cloudPrompt, kept, prompt, waiting, word } from './keeper-fixtures.ts';
import { arabicText, idOf, longText } from './question-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const tap = (page: Page, name: string | RegExp) => button(page, name).click();
const part = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} ?, `) });
const large = (page: Page) => page.locator('article.large .typed');
const returns = waiting(1, 'Why do returns take so long?');

describe('the other parts', patient, () => {
  test('[KEEPER-27] answers that their authors allow on the wall; later puts one behind', async () => {
    const shown = await pages.keeper(
      kept({
        answers: [
          answer(1, 'The bread', { namesSomebody: true }),
          answer(2, 'The bell', { wall: false }),
          answer(3, arabicText),
        ],
      }),
    );
    const { page } = shown;
    await part(page, 'Answers').click();
    await see(page.getByText('Answer to “What should we never change?”')).toBeVisible();
    await see(large(page)).toHaveText('The bread');
    await see(page.getByText('May name a person')).toBeVisible();
    await tap(page, 'Later');
    await see(large(page)).toHaveText(arabicText);
    await tap(page, 'Yes');
    const answers = [{ answer: answerId(3), wording: 1 }];
    await lastSent(shown, 'review-answers', { prompt, answers, verdict: 'approved' });
    await see(large(page)).toHaveText('The bread');
    await page.keyboard.press('u');
    await lastSent(shown, 'review-answers', { prompt, answers, verdict: 'waiting' });
    await expectAccessible(page);
  });

  test('[KEEPER-32] the page opens where something waits', async () => {
    const { page } = await pages.keeper(kept({ words: [word('Warm', 12)] }));
    await see(page.getByText('said 12 times')).toBeVisible();
  });

  test('[KEEPER-32] opened while nothing waits it goes where something comes, and then stays', async () => {
    const { page, show } = await pages.keeper(kept({}));
    await see(page.getByRole('main').getByText('All read. New questions')).toBeVisible();
    show({ [`answer:${prompt}.${answerId(1)}`]: answer(1, 'The bread') });
    await see(large(page)).toHaveText('The bread');
    await tap(page, 'Yes');
    show({ [`question:${returns.id}`]: returns });
    await see(page.getByRole('main').getByText('All read. Answers')).toBeVisible();
    await expectHandy(page);
    await tap(page, 'Questions: 1 waits');
    await see(large(page)).toHaveText(returns.text);
    await expectAccessible(page);
  });

  test('[KEEPER-33] of very many words the page says how many more come', async () => {
    const { page } = await pages.keeper(kept({ words: [word('Warm', 12)], more: 3 }));
    await see(page.getByText('3 more come as you read these.')).toBeVisible();
    await see(part(page, 'Words')).toHaveAccessibleName(/^Words ?, 4 wait$/);
  });

  test('[KEEPER-34] where several places are hidden, each has the number of its button', async () => {
    const masks: MaskCard[] = [0, 1, 2].map((mask) => ({ mask, kind: 'name', lifted: mask === 1 }));
    const shown = await pages.keeper(
      kept({ questions: [waiting(1, 'Why did […] and Ines shout at […]?', { masks })] }),
    );
    const { page } = shown;
    await see(large(page)).toHaveText('Why did [1 …] and Ines shout at [3 …]?');
    await tap(page, '3 A name is hidden. Show it');
    await lastSent(shown, 'lift-mask', { mask: 2, lifted: true });
    await see(button(page, '2 A name is shown. Hide it again')).toBeVisible();
  });

  test('[KEEPER-28] words of a cloud one by one, undone, and frozen', async () => {
    const shown = await pages.keeper(
      kept({ words: [word('Warm', 12), word('Slow', 3), word('Fair', 2, 'approved')] }),
    );
    const { page } = shown;
    await part(page, 'Words').click();
    await see(page.getByRole('heading', { name: 'Our shop in one word' })).toBeVisible();
    await see(page.getByText('said 12 times')).toBeVisible();
    await expectHandy(page);
    await expectAccessible(page);
    await tap(page, 'No to Slow');
    await lastSent(shown, 'review-words', { prompt: cloudPrompt, words: ['slow'], verdict: 'hidden' });
    await page.keyboard.press('u');
    await lastSent(shown, 'review-words', { prompt: cloudPrompt, words: ['slow'], verdict: 'waiting' });
    await tap(page, 'Freeze the cloud');
    await lastSent(shown, 'freeze-words', { prompt: cloudPrompt, frozen: true });
    await page.keyboard.press('u');
    await lastSent(shown, 'freeze-words', { prompt: cloudPrompt, frozen: false });
  });

  test('[KEEPER-31] an answer whose words change under the thumb gets no yes, and is read anew', async () => {
    const shown = await pages.keeper(kept({ answers: [answer(1, 'The bread')] }));
    const { page, hall } = shown;
    await part(page, 'Answers').click();
    await see(large(page)).toHaveText('The bread');
    const changed = answer(1, 'Other words', { wording: 2 });
    shown.show({ [`answer:${prompt}.${answerId(1)}`]: changed });
    await see(page.getByRole('main').getByText('This one was decided or changed meanwhile.')).toBeVisible();
    await page.keyboard.press('y');
    expect(hall.commands).toEqual([]);
    await tap(page, 'Next one');
    await see(large(page)).toHaveText('Other words');
    await tap(page, 'Yes');
    const answers = [{ answer: answerId(1), wording: 2 }];
    await lastSent(shown, 'review-answers', { prompt, answers, verdict: 'approved' });
  });

  test('[KEEPER-29] what is kept for later gets a yes or no; what is private is only read', async () => {
    const held = waiting(1, longText, { state: 'held' });
    const secret = waiting(2, 'My manager reads my post.', { to: 'privately' });
    const shown = await pages.keeper(kept({ questions: [held, secret] }));
    const { page } = shown;
    await see(page.getByRole('main').getByText('All read.')).toBeVisible();
    await part(page, 'Private').click();
    await see(page.getByText('For you, not for the wall.')).toBeVisible();
    await see(page.getByText(secret.text)).toBeVisible();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    await part(page, 'Later').click();
    await tap(page, `Yes to ${longText}`);
    await lastSent(shown, 'review-questions', { questions: [idOf(1)], verdict: 'approved', reason: null });
    await see(page.getByText('Nothing is kept for later.')).toBeVisible();
    await expectAccessible(page);
  });

  test('[KEEPER-30] a refusal, a lost connection and an ended link are said in words', async () => {
    const { page, hall } = await pages.keeper(kept({ questions: [returns] }), { wide: true });
    hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'unknown-question', params: {} });
    await tap(page, 'Yes');
    await see(page.getByRole('alert')).toHaveText('We could not find that question.');
    await see(large(page)).toHaveText(returns.text);
    await expectAccessible(page);
    hall.rules.refuse = 'wrong-key';
    hall.io.disconnectSockets(true);
    await see(page.getByRole('heading', { name: 'This link has ended' })).toBeVisible();
    await expectAccessible(page);
  });
});
