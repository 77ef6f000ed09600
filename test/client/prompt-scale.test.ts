import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectAccessible, see } from '../browser/surfaces.ts';
import { answers, asksOf, fits, phoneAsked, smallTargets } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

describe('a scale', patient, () => {
  test('[ANSWER-2] arrow keys walk past the others without answering; space answers', async () => {
    const { page, hall } = await pages.phone('colleague', phoneAsked('colleague', { asks: asksOf.scale }));
    await radio(page, '0, I’m guessing').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await see(radio(page, '2')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await see(radio(page, '1')).toBeChecked();
    await see(radio(page, '1')).toBeFocused();
    await answers(hall).toEqual([{ kind: 'scale', at: 1 }]);
    await expectAccessible(page);
  });

  test('[ANSWER-3] every step of a scale is a real target, on the narrowest phone too', async () => {
    const { page } = await pages.phone('colleague', phoneAsked('colleague', { asks: asksOf.scale }));
    await see(page.getByRole('radio')).toHaveCount(11);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await see.poll(() => page.evaluate(() => innerWidth)).toBe(320);
    expect(await smallTargets(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
  });

  test('[ANSWER-3] steps stand in an even grid: seven in one row, or four and three', async () => {
    const asks = { ...asksOf.scale, from: 1, to: 7 };
    const { page } = await pages.phone('customer', phoneAsked('customer', { asks }));
    const rows = () =>
      page.getByRole('radio').evaluateAll((all) => {
        const boxes = all.map((one) => one.getBoundingClientRect());
        const tops = [...new Set(boxes.map(({ top }) => Math.round(top)))];
        return tops.map((top) => boxes.filter((box) => Math.round(box.top) === top).length);
      });
    await see.poll(rows).toEqual([7]);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await see.poll(rows).toEqual([4, 3]);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('[ANSWER-8] a pulse is asked like a scale, and promises what holds for it', async () => {
    const card = { asks: asksOf.scale, isPulse: true, results: 'reveal' as const };
    const { page, hall } = await pages.phone('colleague', phoneAsked('colleague', card));
    await see(page.getByText('Nobody sees your number.')).toBeVisible();
    await page.getByText('More', { exact: true }).click();
    await see(page.getByText('only counted together with others')).toBeVisible();
    await radio(page, '7').click();
    await answers(hall).toEqual([{ kind: 'scale', at: 7 }]);
  });
});
