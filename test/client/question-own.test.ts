import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import type { MeCard } from '../../shared/contract/cards/people.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { button } from './host-acts.ts';
import { asked, idOf, mine, question } from './question-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const withName = (page: Page) => page.getByLabel('With my name');

describe('one’s own question', patient, () => {
  test('[ASKING-14] a guest asks without a name at first, a colleague with one', async () => {
    const guest = await pages.phone('customer', asked({}));
    await button(guest.page, 'Ask a question').click();
    await see(guest.page.getByLabel('Without my name')).toBeChecked();
    const colleague = await pages.phone('colleague', asked({}));
    await button(colleague.page, 'Ask a question').click();
    await see(withName(colleague.page)).toBeChecked();
  });

  test('[ASKING-15] with a name that is not allowed on the wall, what happens is said, with the way to change it', async () => {
    const { page, show } = await pages.phone('customer', asked({}));
    await button(page, 'Ask a question').click();
    await page.getByLabel('Your question').fill('Who decides the opening hours?');
    await withName(page).check();
    await see(
      page.getByText('Your first name is not shown: you have not allowed that on My page.'),
    ).toBeVisible();
    await expectAccessible(page);
    await button(page, 'Open My page').click();
    await see(page.getByRole('heading', { name: 'My page' })).toBeFocused();
    show({ me: { ...(asked({})['me'] as MeCard), consent: ['wallFirstName'] } });
    await button(page, 'Back').last().click();
    await see(page.getByText('Your first name may stand beside it.')).toBeVisible();
    await see(page.getByLabel('Your question')).toHaveValue('Who decides the opening hours?');
    await see(button(page, 'Open My page')).toHaveCount(0);
  });

  test('[ASKING-16] one’s own stands once, marked, and no empty room is told to who has asked', async () => {
    const cards = asked({
      questions: [question(1, 'Can we keep the café?')],
      mine: [mine(1, 'Can we keep the café?', { state: 'approved' })],
    });
    const { page, show } = await pages.phone('customer', cards);
    await see(page.getByText('Can we keep the café?', { exact: true })).toHaveCount(1);
    await see(page.getByText('Yours', { exact: true })).toBeVisible();
    await see(button(page, 'Take it back: Can we keep the café?')).toBeVisible();
    await expectAccessible(page);
    show({ [`my-question:${idOf(1)}`]: mine(1, 'Can we keep the café?') }, [`question:${idOf(1)}`]);
    await see(page.getByText('None from others yet.')).toBeVisible();
    expect(await page.getByText('Yours can be the first').count()).toBe(0);
  });

  test('[ASKING-16] an older one, of which the phone only knows that it is theirs, is taken back too', async () => {
    const { page, show, hall } = await pages.phone(
      'customer',
      asked({ questions: [question(1, 'Can we stay?')] }),
    );
    await see(button(page, 'Me too')).toBeVisible();
    show({ 'my-support': { questions: [], own: [idOf(1)] } });
    await see(page.getByText('Yours', { exact: true })).toBeVisible();
    await see(page.getByText('Me too')).toHaveCount(0);
    await button(page, 'Take it back: Can we stay?').click();
    await button(page, 'Yes, take it back').click();
    await expect.poll(() => hall.commands.map(({ type }) => type)).toEqual(['withdraw-question']);
  });
});
