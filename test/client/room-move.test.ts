import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { answerMoves, asks, breaks, fine, lastSent, move, sent, threeGroups } from './room-acts.ts';
import { groupId, idOf, inRoom, matchOf, roomOf, round } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const room = roomOf(3, 1);

describe('a person is moved', patient, () => {
  const openTable1 = async () => {
    const shown = await pages.console(inRoom(threeGroups, { room }));
    await asks(shown.page, /^Table 1: 5/).click();
    return shown;
  };

  test('[ROOM-7] by keyboard: what it would break is said before anything happens', async () => {
    const shown = await openTable1();
    const { page } = shown;
    const asked = await answerMoves(page, { [groupId(2)]: breaks });
    await asks(page, 'Move Rosa').click();
    const dialog = page.getByRole('dialog', { name: 'Move to another group' });
    await see(dialog.getByLabel('Type a table or a name')).toBeFocused();
    await see(dialog.getByRole('list', { name: 'Groups' }).getByRole('listitem')).toHaveCount(2);
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await see(dialog).toContainText('Rosa and نور are in one group and know each other already.');
    await see(dialog).toContainText(`They would meet again:`);
    await see(dialog).toContainText('1 other person moves too.');
    await expectAccessible(page);
    await see(asks(page, 'Choose another group')).toBeFocused();
    expect([asked, sent(shown)]).toEqual([[{ person: idOf(10), group: groupId(2) }], []]);
    await asks(page, 'Move anyway').click();
    await lastSent(shown, 'move-person', { segment: round, ...move(true) });
    await see(dialog).toHaveCount(0);
    await see(page.getByRole('heading', { name: 'Table 1' })).toBeFocused();
  });

  test('[ROOM-7] where nothing speaks against it, no rule is set aside; what is refused cannot be asked', async () => {
    const shown = await openTable1();
    const { page } = shown;
    await answerMoves(page, { [groupId(3)]: { ...fine, refused: true } });
    await asks(page, 'Move Rosa').click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await see(page.getByText('This cannot be done: they cannot be put together again.')).toBeVisible();
    await see(asks(page, 'Move')).toBeDisabled();
    await asks(page, 'Choose another group').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Table 2/ })
      .click();
    await see(asks(page, 'Move')).toBeFocused();
    await page.keyboard.press('Enter');
    await lastSent(shown, 'move-person', { segment: round, ...move(false) });
  });

  test('[ROOM-7] who has no group is given one in the same way', async () => {
    const match = matchOf(threeGroups, {
      unmatched: [{ person: idOf(77), name: 'يوسف', role: 'colleague' }],
    });
    const shown = await pages.console(inRoom(threeGroups, { room, match }));
    const { page } = shown;
    await answerMoves(page, {});
    await asks(page, 'Move يوسف').click();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await see(page.getByText('Nothing speaks against it.')).toBeVisible();
    await expectAccessible(page);
    await asks(page, 'Move').click();
    await lastSent(shown, 'move-person', { segment: round, ...move(false), person: idOf(77) });
  });

  test('[ROOM-8] by dragging: a tile says what it would be, and a drop asks first', async () => {
    const shown = await openTable1();
    const { page } = shown;
    const asked = await answerMoves(page, { [groupId(2)]: breaks });
    const box = async (target: ReturnType<Page['locator']>) => {
      const found = await target.boundingBox();
      return [(found?.x ?? 0) + 20, (found?.y ?? 0) + 20] as const;
    };
    await page.mouse.move(...(await box(page.locator('[draggable]', { hasText: 'Rosa' }))));
    await page.mouse.down();
    await page.mouse.move(...(await box(asks(page, /^Table 3: 5/))), { steps: 4 });
    await see(asks(page, /^Table 3: 5 people fits/)).toBeVisible();
    await page.mouse.move(...(await box(asks(page, /^Table 2: 5/))), { steps: 4 });
    await see(asks(page, /^Table 2: 5 people would break a rule/)).toBeVisible();
    await page.mouse.up();
    await see(page.getByRole('dialog')).toContainText('know each other already');
    expect(asked.filter((one) => (one as { group: string }).group === groupId(2))).toHaveLength(1);
    expect(sent(shown)).toEqual([]);
    await page.keyboard.press('Escape');
    await see(page.getByRole('heading', { name: 'Table 1' })).toBeVisible();
  });
});
