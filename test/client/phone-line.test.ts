import type { Page } from 'playwright';
import { describe, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { phoneInRound } from './match-cards.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('one line about oneself', patient, () => {
  const line = (page: Page) => page.getByLabel('One line about you');

  test('[FIND-17] a line is shared with whom one meets, typed words survive, and empty takes it back', async () => {
    const cards = phoneInRound('customer', { group: {} });
    const { page, hall, show } = await pages.phone('customer', cards);
    await tap(page, 'My page');
    await see(line(page)).toHaveAccessibleDescription(/^The people you meet read it/);
    await line(page).fill('أحب الخبز');
    await page.getByRole('main').getByRole('button', { name: 'Back' }).click();
    await page.reload();
    await tap(page, 'My page');
    await see(line(page)).toHaveValue('أحب الخبز');
    await expectAccessible(page);
    await line(page).press('Enter');
    await see(page.getByText('The people you meet read this line.')).toBeVisible();
    show({ me: { ...cards.me, line: 'أحب الخبز' } });
    await line(page).fill('');
    await tap(page, 'Take it back');
    await see(page.getByText('You share no line.')).toBeVisible();
    await see
      .poll(() => hall.commands.map(({ type, data }) => [type, data]))
      .toEqual([
        ['share-line', { text: 'أحب الخبز' }],
        ['share-line', { text: '' }],
      ]);
  });

  test('[FIND-17] more than 80 letters are counted and not sent; a refused line is typed again', async () => {
    const { page, hall } = await pages.phone('colleague', phoneInRound('colleague', {}));
    await tap(page, 'My page');
    await line(page).fill('a'.repeat(81));
    await see(page.getByText('1 letter too many')).toBeVisible();
    await see(page.getByRole('button', { name: 'Share this line' })).toBeDisabled();
    hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'too-long', params: { max: 80 } });
    await line(page).fill('a'.repeat(80));
    await tap(page, 'Share this line');
    await see(page.getByText('Your words are still here.')).toBeVisible();
    await see(line(page)).toHaveValue('a'.repeat(80));
  });
});
