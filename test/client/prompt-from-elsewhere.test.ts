import { describe, expect, test } from 'vitest';
import type { AnswerData } from '../../shared/contract/cards/asks.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { asksOf, optionId, phoneAsked, tap } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const given = (answer: AnswerData, table: number | null) => ({ answer: { ...answer, table } });
const theirs: AnswerData = { kind: 'text', text: 'Theirs', wall: false };
const came = 'Somebody at your table has answered. Anybody of you can change it.';
const region = { name: 'The answer of your table' };

describe('an answer that comes from elsewhere', patient, () => {
  const card = { audience: 'tables' as const, asks: asksOf.text };

  test('[ANSWER-38] leaves the form under the fingers of who is at it, and is told', async () => {
    const { page, show } = await pages.phone('customer', phoneAsked('customer', card));
    const box = page.getByRole('textbox');
    await box.focus();
    show(phoneAsked('customer', card, given(theirs, 3)));
    await see(page.getByRole('status').filter({ hasText: came })).toBeVisible();
    await see(box).toBeFocused();
    await see(box).toHaveValue('Theirs');
    await expectAccessible(page);
    await tap(page, 'Leave it as it is');
    await see(page.getByRole('region', region)).toContainText('Theirs');
    await see(box).toHaveCount(0);
    await see(page.getByText(came)).toHaveCount(0);
  });

  test('[ANSWER-38] stands to be read where nobody is at the form, and is told too', async () => {
    const { page, show } = await pages.phone('customer', phoneAsked('customer', card));
    await see(page.getByRole('textbox')).toBeVisible();
    show(phoneAsked('customer', card, given(theirs, 3)));
    await see(page.getByRole('region', region)).toContainText('Theirs');
    await see(page.getByText(came)).toBeVisible();
    await see(page.getByRole('textbox')).toHaveCount(0);
  });

  test('[ANSWER-38] of one’s own second phone, in a list that is being read', async () => {
    const several = { asks: asksOf.several };
    const { page, show } = await pages.phone('customer', phoneAsked('customer', several));
    const tea = page.getByRole('checkbox', { name: 'Tea' });
    await tea.focus();
    const answer = given({ kind: 'choice', options: [optionId(2)], other: '' }, null);
    show(phoneAsked('customer', several, answer));
    await see(page.getByText('You answered on another phone. You can change it here.')).toBeVisible();
    await see(tea).toBeFocused();
    await tea.click();
    await see(page.getByText('You answered on another phone.')).toHaveCount(0);
    await see(page.getByRole('button', { name: 'Send my change' })).toBeVisible();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
  });

  test('[ANSWER-38] what was sent from here is not told as somebody else’s', async () => {
    const { page, show } = await pages.phone('customer', phoneAsked('customer', card));
    await page.getByRole('textbox').fill('Ours ');
    await tap(page, 'Send');
    await see(page.getByRole('region', region)).toContainText('Ours');
    show(phoneAsked('customer', card, given({ kind: 'text', text: 'Ours', wall: false }, 3)));
    await see(page.getByText('You can change it until this closes.')).toBeVisible();
    await see(page.getByText(came)).toHaveCount(0);
  });
});
