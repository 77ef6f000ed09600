import type { Page } from 'playwright';
import { expect } from 'vitest';
import { until } from './opened-hall.ts';
import type { ShownPage } from './shown-pages.ts';

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const lastSent = ({ hall }: ShownPage, type: string, data: unknown) =>
  until(() => expect(hall.commands.at(-1)).toMatchObject({ type, data }));

/** Nothing is wider than the page, and every button and field is a thumb's. */
export async function expectHandy(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const small = await page
    .locator('button:visible, input[type=search]:visible, label.tick:visible, summary:visible')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 56).length);
  expect(small).toBe(0);
}
