import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { see } from '../browser/surfaces.ts';
import { answerId, asked, inPrompt, inQuestions, promptCard, question } from './asking-fixtures.ts';
import { everywhere } from './room-fixtures.ts';
import { patient, shownPages } from './shown-pages.ts';

const pages = shownPages();
const ordinary = 'What happens to all the food that is not sold when you close, number ';
const other = 'Who of you decides which local growers are asked, and how often, number ';
const twelve = Array.from({ length: 12 }, (_, n) => n);
const say = 'Three questions, chosen by you. Guests answer first, and then whoever of us knows it best.';
const plan = everywhere['run-of-show'];
const spoken = plan && { 'run-of-show': { ...plan, say } };

/** How many of these stand wholly in the panel, before anybody scrolls; and the smallest type in their words. */
async function inSight(page: Page, items: string, texts: string): Promise<{ whole: number; px: number }> {
  await see(page.locator(items).first()).toBeVisible();
  return page.evaluate(
    ([itemsAre, textsAre]) => {
      const bottom = document.querySelector('.panel')?.getBoundingClientRect().bottom ?? 0;
      const found = [...document.querySelectorAll(itemsAre ?? '')];
      const sizes = [...document.querySelectorAll(textsAre ?? '')].map((text) =>
        Number.parseFloat(getComputedStyle(text).fontSize),
      );
      return {
        whole: found.filter((item) => item.getBoundingClientRect().bottom <= bottom).length,
        px: Math.min(...sizes),
      };
    },
    [items, texts],
  );
}

describe('at 1440 by 900', patient, () => {
  test('[CONSOLE-28] four questions that wait and four that are approved are in sight', async () => {
    const waiting = twelve.map((n) => question(n, { text: `${ordinary}${n}?` }));
    const approved = twelve.map((n) => question(n + 20, { text: `${other}${n}?`, state: 'approved' }));
    const { page } = await pages.console(inQuestions([...waiting, ...approved], spoken));
    const cards = 'section[aria-labelledby="approved-heading"] > ul > li';
    for (const items of ['[data-question]', cards]) {
      const { whole, px } = await inSight(page, items, `${items} .typed`);
      expect(whole).toBeGreaterThanOrEqual(4);
      expect(px).toBeGreaterThanOrEqual(16);
    }
  });

  test('[CONSOLE-28] eight words of a cloud are in sight', async () => {
    const words = twelve.map((n) => ({
      ...{ key: `word${n}`, text: `Delivery ${n}`, count: 12 - n, state: 'waiting' as const },
      answers: [answerId(n)],
    }));
    const asks = { kind: 'words', most: 3 } as const;
    const card = { prompt: asked, frozen: false, words, more: 0 };
    const { page } = await pages.console(
      inPrompt(promptCard({ asks, options: [] }), { ...spoken, [`words:${asked}`]: card }),
    );
    const { whole, px } = await inSight(page, '[data-word]', '[data-word] .word');
    expect(whole).toBeGreaterThanOrEqual(8);
    expect(px).toBeGreaterThanOrEqual(16);
  });
});
