import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { amina, type Hall } from './connection-hall.ts';
import { maureen, other, personOf, phoneInRound, round } from './match-cards.ts';
import { ShownPages } from './shown-pages.ts';

let pages: ShownPages;
beforeAll(async () => {
  pages = await ShownPages.open();
}, 120_000);
afterAll(() => pages.close());

const patient = { timeout: 60_000 };
const others = [
  other(maureen, 'Maureen'),
  other(amina, 'أمينة', { role: 'colleague' }),
  other(personOf(3), 'Sam', { role: 'colleague' }),
];
const inGroup = (more: object = {}) => phoneInRound('colleague', { job: 'ask', group: { others, ...more } });
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const mend = (page: Page) => tap(page, 'Something is not right');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const asked = (hall: Hall) => see.poll(() => hall.commands.map(({ type, data }) => [type, data]));

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

  test('[FIND-9] of whom the host was told is said, and not asked twice; the rest can be told at once', async () => {
    const { page, hall } = await pages.phone('colleague', inGroup({ missed: [maureen] }));
    await see(said(page, 'We have told your host. Give them a minute.')).toBeVisible();
    await mend(page);
    await tap(page, 'Somebody is not here');
    await see(page.getByText('Maureen: We have been told')).toBeVisible();
    await tap(page, 'All of them');
    await tap(page, 'Tell us');
    await asked(hall).toEqual([
      ['partner-not-here', { segment: round, missing: [amina, personOf(3)], person: null }],
    ]);
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

  test('[FIND-13] a new place is said politely, and a refusal takes back what was said', async () => {
    const { page, hall, show } = await pages.phone('colleague', inGroup());
    await see(page.getByRole('button', { name: 'Something is not right' })).toBeVisible();
    show({ group: inGroup({ number: 14, table: 14, zone: 'D', side: 'A' }).group });
    await see(said(page, 'Your place is now table 14, zone D, side A.')).toBeVisible();
    hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'not-allowed', params: {} });
    await mend(page);
    await tap(page, 'I’m at another table');
    await page.getByLabel('Number of the table').fill('3');
    await tap(page, 'Tell us');
    await see(said(page, 'That is for somebody else to do here.')).toBeVisible();
    await see(said(page, 'we make it right')).toHaveCount(0);
  });
});

describe('going and coming', patient, () => {
  test('[FIND-14] who needs to go says so on My page or in a round, after one kind question', async () => {
    const { page, hall, show } = await pages.phone('customer', phoneInRound('customer', { group: {} }));
    await mend(page);
    await tap(page, 'I need to go');
    await see(page.getByText('Nobody asks why')).toBeFocused();
    await tap(page, 'I’ll stay');
    await page.keyboard.press('Escape');
    await see(page.getByRole('dialog')).toHaveCount(0);
    await tap(page, 'My page');
    await tap(page, 'I need to go');
    await expectAccessible(page);
    await tap(page, 'Yes, I need to go');
    await see(heading(page, 'Goodbye, Anneka')).toBeFocused();
    await asked(hall).toEqual([['need-to-go', { person: null }]]);
    show({ gone: { why: 'left' } }, ['group']);
    await see(page.getByText('Thank you for coming')).toBeVisible();
    await expectAccessible(page);
    await tap(page, 'I’m here');
    await see(heading(page, 'You are here')).toBeFocused();
    await asked(hall).toEqual([
      ['need-to-go', { person: null }],
      ['am-here', { person: null }],
    ]);
  });

  test('[FIND-15] whom nobody found reads so in place of the round, and is back by one tap', async () => {
    const { page, hall, show } = await pages.phone('colleague', inGroup());
    await see(page.getByLabel('Conversation card')).toBeVisible();
    show({ gone: { why: 'notHere' } }, ['group']);
    await see(heading(page, 'Are you here?')).toBeFocused();
    await see(page.getByLabel('Conversation card')).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await see(page.getByText('We are finding you a place.')).toBeVisible();
    await asked(hall).toEqual([['am-here', { person: null }]]);
    show({ group: inGroup().group }, ['gone']);
    await see(page.getByLabel('Conversation card')).toBeVisible();
  });

  test('[FIND-16] with nobody of the other side, colleagues get the card of a customer whom they remember', async () => {
    const { page, show } = await pages.phone('colleague', inGroup({ alone: true, found: false }));
    const card = page.getByLabel('Conversation card');
    await see(card).toContainText('Tell each other about a customer you remember.');
    await see(card).toContainText('Somebody has been told.');
    await see(page.getByRole('button', { name: /found each other|Next card|Pass/ })).toHaveCount(0);
    await expectAccessible(page);
    show({ group: inGroup({ alone: false, found: false }).group });
    await see(card).toHaveText('What nearly made you leave us?');
    await see(page.getByRole('button', { name: 'We found each other' })).toBeVisible();
  });
});
