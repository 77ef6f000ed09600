import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { answers, asksOf, fits, optionId, phoneAsked, smallTargets, tap } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const ids = (...places: number[]) => places.map(optionId);
const handle = (page: Page, name: RegExp) => page.getByRole('button', { name });
const first = (page: Page) => page.getByRole('listitem').first();

/** Drags to the middle of another row, a little past it. */
async function drag(page: Page, from: Locator, onto: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await onto.boundingBox()];
  if (!start || !end) throw new Error('not on show');
  await page.mouse.move(start.x + 20, start.y + 20);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(start.x + 20, end.y + 24, { steps: 4 });
  await page.mouse.up();
}

describe('ranking', patient, () => {
  const ranking = { asks: asksOf.ranking };

  test('[ANSWER-18] a ranking is made by up and down, which keep the focus, and is sent best first', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', ranking));
    await see(first(page)).toContainText('Tea');
    expect(await smallTargets(page)).toEqual([]);
    await tap(page, 'Up: Bread');
    await see(first(page)).toContainText('Bread');
    await see(page.getByRole('button', { name: 'Up: Bread' })).toBeFocused();
    await see(page.getByText('Bread, now 1 of 5.')).toHaveCount(1);
    await tap(page, 'Down: Tea');
    await expectAccessible(page);
    await page.reload();
    await see(first(page)).toContainText('Bread');
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'ranking', order: ids(2, 3, 1, 4, 5) }]);
  });

  test('[ANSWER-19] by keys a line is picked up, moved and put down, and every step is told', async () => {
    const { page, hall } = await pages.phone('colleague', phoneAsked('colleague', ranking));
    await handle(page, /^Longer hours, 5 of 5/).focus();
    await page.keyboard.press('ArrowUp');
    await see(handle(page, /^Longer hours, 5 of 5/)).toBeFocused();
    await page.keyboard.press('Space');
    await see(page.getByText('Longer hours is picked up.')).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await see(page.getByText('Longer hours, now 4 of 5.')).toHaveCount(1);
    await page.keyboard.press('ArrowUp');
    await see(handle(page, /^Longer hours, 3 of 5/)).toBeFocused();
    await page.keyboard.press('Space');
    await see(page.getByText('Longer hours is put down, place 3.')).toHaveCount(1);
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'ranking', order: ids(1, 2, 5, 3, 4) }]);
  });

  test('[ANSWER-20] a line is dragged by its handle', async () => {
    const { page, hall } = await pages.phone('colleague', phoneAsked('colleague', ranking));
    await drag(page, handle(page, /^Tea, 1/), page.getByRole('listitem').nth(2));
    await see(handle(page, /^Tea, 3 of 5/)).toBeVisible();
    await drag(page, handle(page, /^Longer hours, 5/), page.getByRole('listitem').first());
    await tap(page, 'Send');
    await answers(hall).toMatchObject([{ kind: 'ranking' }]);
    await see(page.getByRole('region', { name: 'Your answer' })).toContainText('Tea');
  });

  test('[ANSWER-21] where only the first few count, a line says so and only these are sent', async () => {
    const asks = { ...asksOf.ranking, most: 2 };
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { asks }));
    await see(page.getByText('The first 2 count, best first.')).toBeVisible();
    await see(handle(page, /^A warm seat, 3 of 5, does not count/)).toBeVisible();
    await tap(page, 'Down: Tea');
    await tap(page, 'Send');
    await answers(hall).toEqual([{ kind: 'ranking', order: ids(2, 1) }]);
  });

  test('[ANSWER-34] the order in which a list came is sent only when it is said to be one’s own', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', ranking));
    await page.setViewportSize({ width: 320, height: 640 });
    await tap(page, 'Send');
    const asked = page.getByRole('status').filter({ hasText: 'Nothing is moved yet. Is this your order?' });
    await see(asked).toBeInViewport();
    await tap(page, 'Send');
    await expectAccessible(page);
    expect(hall.commands).toEqual([]);
    await tap(page, 'This is my order');
    await answers(hall).toEqual([{ kind: 'ranking', order: ids(1, 2, 3, 4, 5) }]);
    await see(page.getByRole('heading', { name: 'Your answer' })).toBeFocused();
  });
});

describe('points', patient, () => {
  test('[ANSWER-22] points are stepped and typed, what is left is in sight, and only the exact total is sent', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', { asks: asksOf.points }));
    const left = (words: string) => see(page.getByRole('status').filter({ hasText: words })).toBeInViewport();
    await page.setViewportSize({ width: 320, height: 640 });
    await left('100 points left');
    await tap(page, 'More: Tea');
    await left('95 points left');
    await tap(page, 'Send');
    await see(page.getByText('Please give 95 more points.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Bread' }).fill('103');
    await left('8 points too many');
    await tap(page, 'Send');
    await see(page.getByText('Please take 8 points away.')).toBeVisible();
    await see(page.getByText('8 points too many')).toHaveCount(0);
    await tap(page, 'Fewer: Bread');
    await tap(page, 'Fewer: Bread');
    await left('2 points left');
    await tap(page, 'More: Tea');
    await left('All points given');
    await expectAccessible(page);
    expect(await fits(page)).toBe(true);
    expect(await smallTargets(page)).toEqual([]);
    await tap(page, 'Send');
    const points = [
      { option: optionId(1), points: 7 },
      { option: optionId(2), points: 93 },
    ];
    await answers(hall).toEqual([{ kind: 'points', points }]);
  });
});

describe('keep, change, stop', patient, () => {
  const sorting = { asks: asksOf.sorting };
  const item = (page: Page, name: string) => page.getByRole('radiogroup', { name, exact: true });

  test('[ANSWER-23] each is kept, changed or stopped; change and stop open “What instead?”', async () => {
    const { page, hall } = await pages.phone('customer', phoneAsked('customer', sorting));
    await tap(page, 'Send');
    await see(page.getByText('Sort at least one first.')).toBeVisible();
    await item(page, 'Tea').getByRole('radio', { name: 'Keep' }).click();
    await see(page.getByRole('textbox')).toHaveCount(0);
    await item(page, 'Bread').getByRole('radio', { name: 'Keep' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByRole('textbox', { name: 'What instead?' }).fill('Twice a day');
    await item(page, 'A warm seat').getByRole('radio', { name: 'Stop' }).click();
    await expectAccessible(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.reload();
    await see(page.getByRole('textbox').first()).toHaveValue('Twice a day');
    await tap(page, 'Send');
    const items = [
      { option: optionId(1), sorting: 'keep', instead: '' },
      { option: optionId(2), sorting: 'change', instead: 'Twice a day' },
      { option: optionId(3), sorting: 'stop', instead: '' },
    ];
    await answers(hall).toEqual([{ kind: 'sorting', items }]);
  });
});
