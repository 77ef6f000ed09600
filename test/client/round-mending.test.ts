import { describe, expect, test } from 'vitest';
import { sayRejection } from '../../shared/words/rejections.ts';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { amina } from './connection-hall.ts';
import { maureen, personOf, phoneInRound, round } from './match-cards.ts';
import { asked, heading, inGroup, mend, patient, said, tap } from './round-acts.ts';
import { shownPages } from './shown-pages.ts';

const pages = shownPages();
describe('something is not right', patient, () => {
  test('[FIND-8] who is not there is told by first name, several or all, by keyboard', async () => {
    const { page, hall } = await pages.phone('colleague', inGroup());
    await mend(page);
    await see(page.getByRole('heading', { name: 'What is not right?' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await see(page.getByRole('heading', { name: 'Who is not here?' })).toBeFocused();
    await see(page.getByRole('button', { name: 'Tell us' })).toBeDisabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await tap(page, 'أمينة');
    await see(page.getByRole('button', { name: 'Maureen' })).toHaveAttribute('aria-pressed', 'true');
    await see(page.getByRole('button', { name: 'All of them' })).toHaveAttribute('aria-pressed', 'false');
    await expectAccessible(page);
    await tap(page, 'Tell us');
    await see(said(page, 'somebody sees to it')).toBeVisible();
    await asked(hall).toEqual([
      ['partner-not-here', { segment: round, missing: [maureen, amina], person: null }],
    ]);
  });

  test('[FIND-9] of whom the host was told is said, and they can be named again', async () => {
    const { page, hall } = await pages.phone('colleague', inGroup({ missed: [maureen] }));
    await see(said(page, 'We have told your host. Give them a minute.')).toBeVisible();
    await mend(page);
    await tap(page, 'Somebody is not here');
    const told = page.getByRole('button', { name: 'Maureen · We have been told' });
    await see(told).toHaveAttribute('aria-pressed', 'false');
    await told.click();
    await tap(page, 'Tell us');
    await asked(hall).toEqual([['partner-not-here', { segment: round, missing: [maureen], person: null }]]);
  });

  test('[FIND-18] that all are missing is told after one question, or that one is elsewhere', async () => {
    const { page, hall } = await pages.phone('colleague', inGroup());
    const sayAll = async () => {
      await tap(page, 'All of them');
      await tap(page, 'Tell us');
      await see(page.getByRole('heading', { name: 'All of them?' })).toBeFocused();
    };
    await mend(page);
    await tap(page, 'Somebody is not here');
    await sayAll();
    await see(page.getByText('Then we look for another group for you.')).toBeVisible();
    await expectAccessible(page);
    await tap(page, 'Back');
    await see(page.getByRole('heading', { name: 'Who is not here?' })).toBeFocused();
    await sayAll();
    await tap(page, 'I’m at another table');
    await see(page.getByLabel('Number of the table where you are')).toBeVisible();
    await tap(page, 'Back');
    await tap(page, 'Somebody is not here');
    await sayAll();
    expect(hall.commands).toEqual([]);
    await tap(page, 'Yes, all of them');
    await see(said(page, 'somebody sees to it')).toBeVisible();
    const missing = [maureen, amina, personOf(3)];
    await asked(hall).toEqual([['partner-not-here', { segment: round, missing, person: null }]]);
  });

  test('[FIND-18] a group of two is not asked twice, and who is alone is not asked whom they miss', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneInRound('customer', { group: {} }));
    await mend(page);
    await tap(page, 'Somebody is not here');
    await tap(page, 'Maureen');
    await tap(page, 'Tell us');
    await asked(hall).toEqual([['partner-not-here', { segment: round, missing: [maureen], person: null }]]);
    show({ group: inGroup({ others: [], alone: true, found: false }).group });
    await mend(page);
    await see(page.getByRole('button', { name: 'Sit this one out' })).toBeVisible();
    await see(page.getByRole('button', { name: /not here|like to move/ })).toHaveCount(0);
  });

  test('[FIND-10] who sits elsewhere types the number, in the digits of their script', async () => {
    const { page, hall } = await pages.phone('customer', phoneInRound('customer', { group: {} }));
    await mend(page);
    await tap(page, 'I’m at another table');
    const field = page.getByLabel('Number of the table where you are');
    for (const wrong of ['', '0', '401', '2.5', 'ten']) {
      await field.fill(wrong);
      await page.keyboard.press('Enter');
      await see(page.getByText('A number from 1 to 400, please.')).toBeVisible();
    }
    await expectAccessible(page);
    await field.fill('١٤');
    await field.press('Enter');
    await see(said(page, 'Stay where you are, we make it right.')).toBeVisible();
    await asked(hall).toEqual([['sit-at', { segment: round, number: 14, person: null }]]);
  });

  test('[FIND-11] who sits the round out has a rest at once, and comes back by one tap', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneInRound('customer', { group: {} }));
    await mend(page);
    await tap(page, 'Sit this one out');
    await see(heading(page, 'You sit this one out')).toBeVisible();
    await see(said(page, 'You can come back to this round')).toBeVisible();
    show({ 'sits-out': { segment: round, why: 'asked' } }, ['group']);
    await expectAccessible(page);
    await tap(page, 'I’m back');
    await see(page.getByText('We are finding you a place.')).toBeVisible();
    await asked(hall).toEqual([
      ['sit-out', { segment: round, out: true, person: null }],
      ['sit-out', { segment: round, out: false, person: null }],
    ]);
  });

  test('[FIND-11] a refused rest, or a refused way back, takes back what was said', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneInRound('customer', { group: {} }));
    hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'nobody-to-match', params: {} });
    await see(page.getByRole('button', { name: 'Something is not right' })).toBeVisible();
    const refusal = said(page, sayRejection('nobody-to-match', {}));
    await mend(page);
    await tap(page, 'Sit this one out');
    await see(refusal).toBeVisible();
    await see(said(page, 'You can come back to this round')).toHaveCount(0);
    await see(page.getByText('Maureen', { exact: true })).toBeVisible();
    await tap(page, 'Fine');
    show({ 'sits-out': { segment: round, why: 'asked' } }, ['group']);
    await tap(page, 'I’m back');
    await see(refusal).toBeVisible();
    await see(said(page, 'Good to have you back.')).toHaveCount(0);
    await see(heading(page, 'You sit this one out')).toBeVisible();
  });

  test('[FIND-10] who is in no group is asked for a table or a group', async () => {
    const { page } = await pages.phone('customer', phoneInRound('customer', { why: 'wave' }));
    await mend(page);
    await tap(page, 'I’m with a group');
    await see(page.getByLabel('Number of the table or group where you are')).toBeVisible();
  });

  test('[FIND-12] another group is asked for without a reason, after one sentence; Escape asks nothing', async () => {
    const { page, hall } = await pages.phone('colleague', inGroup());
    await mend(page);
    await tap(page, 'I’d like to move');
    await see(page.getByText('You will not be put together again. Nobody is told why.')).toBeVisible();
    await see(page.getByRole('dialog').getByRole('textbox')).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await see(page.getByRole('dialog')).toHaveCount(0);
    await see(page.getByRole('button', { name: 'Something is not right' })).toBeFocused();
    expect(hall.commands).toEqual([]);
    await mend(page);
    await tap(page, 'I’d like to move');
    await tap(page, 'Yes, I’d like to move');
    await see(said(page, 'This page shows you where to go.')).toBeVisible();
    await asked(hall).toEqual([['ask-to-move', { segment: round, person: null }]]);
  });
});
