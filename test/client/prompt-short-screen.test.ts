import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { see } from '../browser/surfaces.ts';
import { asksOf, fits, phoneAsked } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const labels = Array.from(
  { length: 12 },
  (_, n) => `${n + 1} A seat by the window where nobody is in anybody’s way at all`,
);
const title =
  'Think of the last time you came in on a busy Saturday: what is the one thing that would have made you feel that somebody waited for you?';
const kinds = Object.keys(asksOf) as (keyof typeof asksOf)[];

/** The last piece of the first whole answer. */
const firstAnswer = (page: Page, kind: keyof typeof asksOf): Locator => {
  const byKind: Partial<Record<keyof typeof asksOf, Locator>> = {
    choice: page.getByRole('radio').first(),
    several: page.getByRole('checkbox').first(),
    scale: page.getByRole('radio').last(),
    sorting: page.getByRole('radio', { name: 'Stop' }).first(),
    ranking: page.getByRole('listitem').first(),
    points: page.getByRole('listitem').first(),
  };
  return byKind[kind] ?? page.getByRole('textbox').first();
};

describe('the longest question on the shortest phone', patient, () => {
  test.each(kinds)('[ANSWER-37] leaves a whole answer in sight, with who sees it: %s', async (kind) => {
    const card = { title, labels, asks: asksOf[kind], audience: 'tables' as const };
    const { page } = await pages.phone('customer', phoneAsked('customer', card));
    await page.setViewportSize({ width: 320, height: 640 });
    const first = firstAnswer(page, kind);
    await see(first).toBeVisible();
    const answer = await first.boundingBox();
    const acts = await page.locator('form > .acts').boundingBox();
    expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(acts?.y ?? 0);
    await see(page.locator('#who-sees')).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await fits(page)).toBe(true);
  });
});
