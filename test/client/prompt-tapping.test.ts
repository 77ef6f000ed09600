import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../shared/contract/commands/command.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { answers, asksOf, optionId, phoneAsked, prompt, smallTargets, tap } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const saved = (page: Page) => page.locator('main').getByText('Saved. Thank you.');

describe('one tap', patient, () => {
  test('[ANSWER-1] one of a list is answered by one tap, stands as chosen, and can be another', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', {}));
    await see(page.getByRole('radiogroup', { name: 'What would bring you back?' })).toBeVisible();
    await expectAccessible(page);
    expect(await smallTargets(page)).toEqual([]);
    await radio(page, 'Bread').click();
    await see(radio(page, 'Bread')).toBeChecked();
    await see(saved(page)).toBeVisible();
    await radio(page, 'Tea').click();
    await answers(hall).toEqual([
      { kind: 'choice', options: [optionId(2)], other: '' },
      { kind: 'choice', options: [optionId(1)], other: '' },
    ]);
    await see(radio(page, 'Bread')).not.toBeChecked();
  });

  test('[ANSWER-4] “I’d rather not say” is an answer like the others, where it is offered', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneAsked('customer', {}));
    await tap(page, 'I’d rather not say');
    await see(page.getByRole('button', { name: 'I’d rather not say', pressed: true })).toBeVisible();
    await see(saved(page)).toBeVisible();
    await answers(hall).toEqual([{ kind: 'abstain' }]);
    show(phoneAsked('customer', { abstain: false }));
    await see(page.getByRole('button', { name: 'I’d rather not say' })).toHaveCount(0);
  });

  test('[ANSWER-4] “I’d rather not say” leaves what was typed where it is', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { asks: asksOf.text }));
    await page.getByRole('textbox').fill('A long thought');
    await tap(page, 'I’d rather not say');
    await answers(hall).toEqual([{ kind: 'abstain' }]);
    await see(saved(page)).toBeVisible();
    await page.reload();
    await see(page.getByRole('textbox')).toHaveValue('A long thought');
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'abstain' }, { kind: 'text', text: 'A long thought', wall: false }]);
  });

  test('[ANSWER-5] a final answer is asked once more in place, and can be thought over', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { change: 'final' }));
    await see(page.getByText('This cannot be changed once it is sent.')).toBeVisible();
    await radio(page, 'Bread').click();
    await see(page.getByText('This cannot be changed. Send?')).toBeVisible();
    await see(page.getByRole('button', { name: 'Yes, send it' })).toBeFocused();
    await expectAccessible(page);
    await tap(page, 'Not yet');
    await see(radio(page, 'Bread')).toBeFocused();
    await see(radio(page, 'Bread')).not.toBeChecked();
    await radio(page, 'Tea').click();
    await page.keyboard.press('Enter');
    await see(page.getByRole('region', { name: 'Your answer' })).toContainText('Tea');
    await see(page.getByText('This stays as it is.')).toBeVisible();
    await see(page.getByRole('radio')).toHaveCount(0);
    await see(page.getByRole('heading', { level: 1 })).toBeFocused();
    await answers(hall).toEqual([{ kind: 'choice', options: [optionId(1)], other: '' }]);
  });

  test('[ANSWER-6] without a network the answer is kept, said so, and still chosen after a reload', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', {}));
    await see(radio(page, 'Bread')).toBeVisible();
    await hall.close();
    await see(page.getByText('No connection.')).toBeVisible();
    await radio(page, 'Bread').click();
    await see(page.getByText('On this phone. It goes out by itself.')).toBeVisible();
    await page.reload();
    await see(radio(page, 'Bread')).toBeChecked();
  });

  test('[ANSWER-7] a refused tap falls back to the answer that stands, and says why', async () => {
    const answer = { kind: 'choice' as const, options: [optionId(1)], other: '', table: null };
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', {}, { answer }));
    hall.rules.answer = ({ id }): Answer => ({ id, ok: false, code: 'not-open', params: {} });
    await radio(page, 'Bread').click();
    await see(page.getByText('This is closed now. Thank you for the thought.')).toBeVisible();
    await see(radio(page, 'Tea')).toBeChecked();
  });
});

describe('several, and something else', patient, () => {
  const several = { asks: asksOf.several };

  test('[ANSWER-9] up to so many are ticked, counted, and sent by one act; one more is refused in words', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', several));
    await tap(page, 'Send');
    await see(page.getByText('Choose one first.')).toBeVisible();
    for (const name of ['Tea', 'Bread', 'A warm seat']) await box(page, name).click();
    await see(page.getByText('3 chosen')).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await box(page, 'Longer hours').click();
    const full = page
      .getByRole('status')
      .filter({ hasText: 'That makes 3. Take one away to choose another.' });
    await see(full).toBeInViewport();
    await see(box(page, 'Longer hours')).not.toBeChecked();
    await expectAccessible(page);
    await box(page, 'Tea').click();
    await see(full).toHaveCount(0);
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'choice', options: [optionId(2), optionId(3)], other: '' }]);
    await see(saved(page)).toBeVisible();
  });

  test('[ANSWER-10] something of one’s own opens a box, which needs words and is one of those allowed', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', several));
    await box(page, 'Something else').click();
    await tap(page, 'Send');
    await see(page.getByText('Write what it is')).toBeVisible();
    await page.getByRole('textbox', { name: 'Something else, in your words' }).fill('  A bench outside ');
    await page.reload();
    await see(page.getByRole('textbox')).toHaveValue('  A bench outside ');
    await expectAccessible(page);
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'choice', options: [], other: 'A bench outside' }]);
  });

  test('[ANSWER-10] where one is chosen, one’s own words are sent by an act and give way to a tapped option', async () => {
    const asks = { ...asksOf.choice, other: true };
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { asks }));
    await radio(page, 'Something else').click();
    await page.getByRole('textbox').fill('A bench');
    await tap(page, 'Send');
    await see(saved(page)).toBeVisible();
    await see(radio(page, 'Something else')).toBeChecked();
    await radio(page, 'Tea').click();
    await see(page.getByRole('textbox')).toHaveCount(0);
    await answers(hall).toEqual([
      { kind: 'choice', options: [], other: 'A bench' },
      { kind: 'choice', options: [optionId(1)], other: '' },
    ]);
  });

  test('[ANSWER-31] words that were not sent give way to a tapped option, and come again', async () => {
    const asks = { ...asksOf.choice, other: true };
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { asks }));
    await radio(page, 'Something else').click();
    await page.getByRole('textbox').fill('A bench');
    await radio(page, 'Tea').click();
    await see(saved(page)).toBeVisible();
    await see(radio(page, 'Tea')).toBeChecked();
    await see(page.getByRole('textbox')).toHaveCount(0);
    await radio(page, 'Something else').click();
    await see(page.getByRole('textbox')).toHaveValue('A bench');
    await answers(hall).toEqual([{ kind: 'choice', options: [optionId(1)], other: '' }]);
  });

  test('[ANSWER-11] options that are taken away meanwhile are no longer chosen', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneAsked('customer', several));
    await box(page, 'Tea').click();
    await box(page, 'Bread').click();
    const key = `prompt:${prompt}`;
    const card = phoneAsked('customer', { ...several, labels: ['Tea'] })[`prompt:${prompt}`];
    show({ [key]: card });
    await see(page.getByText('1 chosen')).toBeVisible();
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'choice', options: [optionId(1)], other: '' }]);
  });
});
