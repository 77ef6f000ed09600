import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { button, expectHandy, lastSent } from './host-acts.ts';
import {
  arabic,
  dot,
  group,
  groupId,
  hostView,
  ines,
  longName,
  max,
  nour,
  nowMs,
  rosa,
  round,
  running,
  sam,
} from './host-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();

const headings = (page: Page) => page.getByRole('heading', { level: 3 }).allInnerTexts();

describe('the list', patient, () => {
  test('[HOST-7] begins with whom the host should see, then who is awaited, then the rest by table', async () => {
    const { page } = await pages.host('A', running());
    await see(page.getByText('Please go there now, waiting 2 minutes')).toBeVisible();
    await see(page.getByText(`Waiting for ${arabic}`)).toBeVisible();
    const sections = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(sections).toEqual(['Please go and see', 'Not here yet (2)', 'At their tables']);
    expect(await headings(page)).toEqual(['Table 2, side B', 'Table 1']);
    await see(page.getByRole('timer')).toHaveText(/^\s*\d:\d\d$/);
    await expectHandy(page);
    await expectAccessible(page);
  });

  test('[HOST-7] moves a group up by itself once it has waited too long', async () => {
    const late = group(1, [rosa, sam], { found: false, sinceMs: nowMs - 58_000 });
    const { page } = await pages.host('A', hostView({ people: [rosa, sam], groups: [late] }));
    await see(page.getByText('Finding each other')).toBeVisible();
    await see(page.getByText('Not complete yet, waiting 1 minute')).toBeVisible();
  });

  test('[HOST-8] tells needs as instructions, and what it does not know as it is written', async () => {
    const { page } = await pages.host('A', running());
    await see(page.getByText('Keep the chair space free.')).toBeVisible();
    await see(page.getByText('Please note: Nut allergy')).toBeVisible();
    await see(page.getByText('Sit where they can see faces; loop seat.')).toBeVisible();
    await see(page.getByText('With them: Layla')).toBeVisible();
    expect(await page.getByText('wheelchair').count()).toBe(0);
  });

  test('[HOST-9] finds a name, and says when nobody has it', async () => {
    const { page } = await pages.host('A', running());
    const field = page.getByRole('searchbox', { name: 'Find a name' });
    await field.fill('marin');
    await see(page.getByText('1 person')).toBeVisible();
    expect(await headings(page)).toEqual([]);
    await field.fill('Zed');
    await see(page.getByText('Nobody is called “Zed” on your list.')).toBeVisible();
  });

  test('[HOST-10] says what will come while it is empty, and nothing of a key that is not there', async () => {
    const { page } = await pages.host('A', hostView({ people: [] }));
    await see(page.getByText('Nobody is on your list yet.')).toBeVisible();
    await expectAccessible(page);
  });
});

describe('with one tap', patient, () => {
  test('[HOST-11] somebody has come; several came together', async () => {
    const shown = await pages.host('A', hostView({ people: [ines, dot] }));
    const { page } = shown;
    await button(page, 'Arrived: Ines Marín').click();
    await lastSent(shown, 'mark-attendance', { person: ines.person, attendance: 'arrived' });
    for (const name of ['Choose Dot Quill', 'Choose Ines Marín']) await page.getByLabel(name).check();
    await expectHandy(page);
    await button(page, 'They came together (2)').click();
    await lastSent(shown, 'mark-arrived', { people: [dot.person, ines.person] });
    await see(button(page, /They came together/)).toHaveCount(0);
  });

  test('[HOST-11] a group is complete; who was not found is here again', async () => {
    const away = { ...nour, attendance: 'steppedOut' as const };
    const waits = group(2, [max], { found: false, lacks: 'customer' });
    const shown = await pages.host('A', hostView({ people: [away, max], groups: [waits] }));
    const { page } = shown;
    await see(page.getByText('No guest at this table')).toBeVisible();
    await button(page, 'All are here: Table 2').click();
    await lastSent(shown, 'found-each-other', { segment: round, group: groupId(2) });
    await button(page, `Here again: ${arabic}`).click();
    await lastSent(shown, 'am-here', { person: nour.person });
  });

  test('[HOST-12] a refusal is said in words', async () => {
    const shown = await pages.host('A', hostView({ people: [ines] }));
    shown.hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'unknown-person', params: {} });
    await button(shown.page, 'Arrived: Ines Marín').click();
    await see(shown.page.getByRole('alert')).not.toHaveText('');
  });
});

describe('on a tablet and a small phone', patient, () => {
  test.each([
    [320, 640],
    [820, 1180],
  ])(
    '[HOST-15] a page of %d by %d px does not scroll sideways, with long and Arabic names',
    async (width, height) => {
      const { page } = await pages.host('A', running());
      await page.setViewportSize({ width, height });
      await see(page.getByText(longName)).toBeVisible();
      await expectHandy(page);
    },
  );

  test('[HOST-15] the keyboard reaches every act, and Escape closes what was opened', async () => {
    const { page } = await pages.host('A', running());
    await button(page, 'For them: Sam Voss').focus();
    await page.keyboard.press('Enter');
    await see(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await see(page.getByRole('dialog')).toHaveCount(0);
  });
});
