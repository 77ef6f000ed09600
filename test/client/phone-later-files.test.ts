import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { boxOver } from '../../client/connection/box.ts';
import { see } from '../browser/surfaces.ts';
import { asksOf, phoneAsked } from './prompt-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();

/** A network that loses the first answers to what is asked so. */
const losing = (files: RegExp, times: number) => async (page: Page) => {
  let left = times;
  await page.route(files, (route) => {
    left -= 1;
    return left >= 0 ? route.abort() : route.fallback();
  });
};

const asked = phoneAsked('customer', { asks: asksOf.text });

describe('what comes after the first card', patient, () => {
  test('[PHONE-9] a sheet that is lost once and a file that is lost twice come, and the form has its looks', async () => {
    const { page } = await pages.phone('customer', asked, async (opened) => {
      await losing(/later-parts.*\.css$/, 1)(opened);
      await losing(/later-parts.*\.js$/, 2)(opened);
    });
    await see(page.getByRole('heading', { name: 'What would bring you back?' })).toBeVisible();
    await see(page.getByRole('textbox')).toBeVisible();
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .filter(({ href }) => href?.includes('later-parts'))
        .map(({ cssRules }) => cssRules.length > 0),
    );
    expect(rules).toEqual([true]);
  });

  test('[PHONE-9] a file that is gone with an older build brings the newer page', async () => {
    let documents = 0;
    const { page } = await pages.phone('customer', asked, async (opened) => {
      opened.on('load', () => (documents += 1));
      await opened.route(/later-parts.*\.js$/, (route) =>
        documents < 2 ? route.fulfill({ status: 404 }) : route.fallback(),
      );
    });
    await see(page.getByRole('textbox')).toBeVisible();
    expect(documents).toBe(2);
  });
});

test('[PHONE-9] words that storage did not take are only on the page, which then stays as it is', () => {
  const full = boxOver(() => {
    throw new Error('full');
  });
  expect(full.isLasting()).toBe(true);
  full.write('draft', 'Half a tho');
  expect(full.isLasting()).toBe(false);
  full.remove('draft');
  expect(full.isLasting()).toBe(true);
});
