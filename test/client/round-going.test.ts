import { describe, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { phoneInRound } from './match-cards.ts';
import { asked, heading, inGroup, mend, patient, said, tap } from './round-acts.ts';
import { shownPages } from './shown-pages.ts';

const pages = shownPages();
describe('what was said', patient, () => {
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
    await see(said(page, 'That is for somebody else to do here.')).toBeInViewport();
    const { stage } = inGroup();
    if (stage) show({ stage: { ...stage, number: stage.number + 1 } });
    await see(said(page, 'That is for somebody else to do here.')).toHaveCount(0);
  });

  test('[FIND-13] where to go is said until they have found each other', async () => {
    const { page, show } = await pages.phone('colleague', inGroup());
    await see(page.getByRole('button', { name: 'Something is not right' })).toBeVisible();
    const at14 = { number: 14, table: 14, zone: 'D', side: 'A' };
    show({ group: inGroup({ ...at14, found: false }).group });
    await see(said(page, 'Your place is now table 14, zone D, side A.')).toBeVisible();
    show({ group: inGroup({ ...at14, found: true }).group });
    await see(said(page, 'Your place is now')).toHaveCount(0);
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
    // Not answered, so that what the person said stands until the server's card comes.
    hall.rules.answer = () => null;
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
