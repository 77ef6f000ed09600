import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { button, expectHandy, lastSent } from './host-acts.ts';
import { kept, waiting } from './keeper-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const tap = (page: Page, name: string | RegExp) => button(page, name).click();
const large = (page: Page) => page.locator('article.large .typed');
const returns = waiting(1, 'Why do returns take so long?');
const opening = waiting(2, 'Who decides the opening hours?');
const named = waiting(3, 'Why was […] so rude?', {
  ...{ namesSomebody: true, marked: true, masks: [{ mask: 0, kind: 'name', lifted: false }] },
});

describe('one at a time', patient, () => {
  test('[KEEPER-20] yes, later and no by one thumb or by key, the oldest first; then all is read', async () => {
    const shown = await pages.keeper(kept({ questions: [opening, returns, named] }));
    const { page } = shown;
    await see(large(page)).toHaveText(returns.text);
    await see(page.getByText('2 more after this one')).toBeVisible();
    await expectHandy(page);
    await expectAccessible(page);
    await tap(page, 'Yes');
    await lastSent(shown, 'review-questions', { questions: [returns.id], verdict: 'approved', reason: null });
    await see(large(page)).toHaveText(opening.text);
    await see(page.getByRole('status').filter({ hasText: 'Next: Who decides' })).toHaveCount(1);
    await tap(page, 'Later');
    await see(large(page)).toHaveText(named.text);
    await see(button(page, 'No')).toHaveAttribute('aria-disabled', 'false');
    await page.keyboard.press('n');
    await lastSent(shown, 'review-questions', { questions: [named.id], verdict: 'hidden', reason: null });
    await see(
      page.getByRole('main').getByText('All read. New questions come here by themselves.'),
    ).toBeVisible();
    await expectAccessible(page);
  });

  test('[KEEPER-21] a second tap of a hasty thumb decides nothing, nor does a key that is held down', async () => {
    const { page, hall } = await pages.keeper(kept({ questions: [returns, opening] }));
    await tap(page, 'Yes');
    await button(page, 'Yes').dispatchEvent('click');
    await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', repeat: true })));
    await see(large(page)).toHaveText(opening.text);
    await see(button(page, 'Yes')).toHaveAttribute('aria-disabled', 'false');
    expect(hall.commands.length).toBe(1);
  });

  test('[KEEPER-22] what comes in never takes the place under the thumb; what others decide is said', async () => {
    const { page, show } = await pages.keeper(kept({ questions: [opening] }));
    await see(large(page)).toHaveText(opening.text);
    show({ [`question:${returns.id}`]: returns });
    await see(page.getByText('1 more after this one')).toBeVisible();
    await see(large(page)).toHaveText(opening.text);
    show({ [`question:${opening.id}`]: { ...opening, state: 'approved' } });
    await see(page.getByRole('main').getByText('This one was decided or changed meanwhile.')).toBeVisible();
    await see(button(page, 'Yes')).toHaveAttribute('aria-disabled', 'true');
    await tap(page, 'Next one');
    await see(large(page)).toHaveText(returns.text);
  });

  test('[KEEPER-23] undo says what it undoes, and brings it back under the thumb', async () => {
    const shown = await pages.keeper(kept({ questions: [returns, opening] }));
    const { page } = shown;
    await see(button(page, 'Nothing to undo')).toBeVisible();
    await tap(page, 'Later');
    shown.show({ [`question:${returns.id}`]: { ...returns, state: 'held' } });
    await tap(page, 'Undo: Later for “\u2068Why do returns take so long?\u2069”');
    await lastSent(shown, 'review-questions', { questions: [returns.id], verdict: 'waiting', reason: null });
    shown.show({ [`question:${returns.id}`]: returns });
    await see(large(page)).toHaveText(returns.text);
    await see(button(page, 'Nothing to undo')).toBeVisible();
  });

  test('[KEEPER-24] who wrote, warnings in words, and masks that are lifted and put back', async () => {
    const shown = await pages.keeper(
      kept({ questions: [{ ...named, askedBy: { name: 'Dot', role: 'customer' }, to: 'colleagues' }] }),
    );
    const { page } = shown;
    await see(page.getByText('Dot, guest', { exact: true })).toBeVisible();
    await see(page.getByText('To the colleagues')).toBeVisible();
    await see(page.getByText('May name a person')).toBeVisible();
    await see(page.getByText('Has a word from your list')).toBeVisible();
    await tap(page, 'A name is hidden. Show it');
    const source = { kind: 'question', question: named.id };
    await lastSent(shown, 'lift-mask', { source, mask: 0, lifted: true });
    shown.show({
      [`question:${named.id}`]: {
        ...named,
        text: 'Why was Ines so rude?',
        masks: [{ mask: 0, kind: 'name', lifted: true }],
      },
    });
    await see(large(page)).toHaveText('Why was Ines so rude?');
    await tap(page, 'A name is shown. Hide it again');
    await lastSent(shown, 'lift-mask', { source, mask: 0, lifted: false });
    await expectAccessible(page);
  });

  test('[KEEPER-25] no with a reason; joined with one that is nearly the same, and undone', async () => {
    const approved = waiting(8, 'Why does a return take so long?', { state: 'approved' });
    const shown = await pages.keeper(kept({ questions: [returns, opening, approved] }));
    const { page } = shown;
    await tap(page, 'Join with …');
    await see(page.getByRole('heading', { name: 'Nearly the same' })).toBeVisible();
    await expectAccessible(page);
    await tap(page, approved.text);
    await lastSent(shown, 'merge-question', { question: returns.id, into: approved.id });
    await see(large(page)).toHaveText(opening.text);
    await page.keyboard.press('u');
    await lastSent(shown, 'unmerge-question', { question: returns.id });
    await see(large(page)).toHaveText(returns.text);
    await tap(page, 'No, because …');
    await tap(page, 'No time for it today');
    await lastSent(shown, 'review-questions', {
      questions: [returns.id],
      verdict: 'hidden',
      reason: 'noTime',
    });
  });

  test('[KEEPER-26] all the rest: nothing is ticked by itself, warned ones never, and undo restores all', async () => {
    const shown = await pages.keeper(kept({ questions: [returns, opening, named] }));
    const { page, hall } = shown;
    await see(button(page, /^All the rest/)).toBeVisible();
    await page.keyboard.press('a');
    const boxes = page.getByRole('checkbox');
    await see(boxes).toHaveCount(3);
    expect(await boxes.evaluateAll((all) => all.some((box) => (box as HTMLInputElement).checked))).toBe(
      false,
    );
    await see(
      page.getByText('May name a person. Has a word from your list. Read this one by itself.'),
    ).toBeVisible();
    await see(boxes.nth(2)).toBeDisabled();
    await see(button(page, 'Yes to 0 ticked')).toBeDisabled();
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.keyboard.press('y');
    expect(hall.commands).toEqual([]);
    await expectAccessible(page);
    await tap(page, 'Yes to 2 ticked');
    const both = [returns.id, opening.id];
    await lastSent(shown, 'review-questions', { questions: both, verdict: 'approved' });
    await see(large(page)).toHaveText(named.text);
    await tap(page, 'Undo: Yes to 2 questions');
    await lastSent(shown, 'review-questions', { questions: both, verdict: 'waiting' });
    await see(large(page)).toHaveText(returns.text);
  });
});
