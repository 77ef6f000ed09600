import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltServer } from './built-server.ts';
import { next, ShortGathering } from './short-gathering.ts';
import { expectAccessible, launch, see } from './surfaces.ts';

let server: BuiltServer;
let browser: Browser;

beforeAll(async () => {
  server = await BuiltServer.open('127.0.0.1');
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** 120 characters, as long as a question may be. */
const question =
  'Why is it that on the busiest Saturday of the month there are only two tills open with a person sitting at them, please?';

/** What stands outside the safe area (5% at three edges, 18% at the bottom), or is smaller than the hall needs. */
const misplaced = (wall: Page, leastFontPx: number) =>
  wall.evaluate((least) => {
    const { innerWidth: width, innerHeight: height } = globalThis;
    const isRead = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.seen-by-readers-only');
    const boxOf = (node: Node): DOMRect => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const line = range.getBoundingClientRect();
      // A line's box is taller than its letters.
      const slack = line.height * 0.12;
      return new DOMRect(line.x, line.y + slack, line.width, line.height - 2 * slack);
    };
    const isOutside = (box: DOMRect): boolean =>
      box.left < width * 0.049 ||
      box.right > width * 0.951 ||
      box.top < height * 0.04 ||
      box.bottom > height * 0.821;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (!text || !node.parentElement || !isRead(node.parentElement)) continue;
      const box = boxOf(node);
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
      if (isOutside(box) || size < least - 1) found.push(`${text} ${JSON.stringify(box)} ${String(size)}px`);
    }
    return found;
  }, leastFontPx);

/** A 3 m picture in a 30 m hall: capitals of 5% of the height, so type of 7.1%. */
const LEAST_PX = (1080 * 30) / (200 * 3) / 0.7;

const sizeOfHeading = (wall: Page): Promise<number> =>
  wall.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));

async function expectLegible(wall: Page): Promise<void> {
  await see(wall.getByRole('heading', { level: 1 })).toBeVisible();
  await see.poll(() => misplaced(wall, LEAST_PX)).toEqual([]);
  await expectAccessible(wall);
}

/** As long as a prompt and its options may be. */
const longPrompt =
  'Which one of these would you most like us to put right before you come to us again, if only one could be done this year?';
const longOptions = Array.from({ length: 12 }, (_, index) =>
  `${String(index + 1)} Somebody at the till who has the time to answer a question`.slice(0, 60),
);

/** One guest answers: of a prompt that nobody answered the wall has no picture. */
async function showLongResults(desk: Page, guest: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Add a prompt' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('What do you want to ask?').fill(longPrompt);
  for (const [index, option] of longOptions.entries()) {
    await dialog.getByLabel(`Line ${String(index + 1)}`, { exact: true }).fill(option);
    if (index < longOptions.length - 1) await desk.keyboard.press('Enter');
  }
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await see(dialog).toBeHidden();
  await next(desk, longPrompt);
  await guest.getByText(longOptions[0] ?? '', { exact: true }).tap();
  await see(desk.getByText('1 of 2 have answered').first()).toBeVisible();
  await desk.locator('.panel').getByRole('button', { name: 'Close', exact: true }).click();
}

async function setHall(desk: Page, theme: RegExp): Promise<void> {
  await desk.getByRole('button', { name: 'Wall settings' }).click();
  await desk.getByLabel('Furthest viewer, metres').fill('30');
  await desk.getByLabel('Height of the picture, metres').fill('3');
  await desk.getByLabel(theme).check();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Apply' }).click();
  await desk.keyboard.press('Escape');
}

/** Nothing of it is on the wall before the console says yes and puts it there. */
async function askAndApprove(desk: Page, wall: Page, guest: Page): Promise<void> {
  await guest.getByRole('button', { name: 'Ask a question' }).click();
  await guest.getByLabel('Your question').fill(question);
  await guest.getByRole('button', { name: 'Ask', exact: true }).click();
  await see(desk.getByText(question)).toBeVisible();
  await see(wall.getByText('tills open')).toBeHidden();
  await desk.getByRole('button', { name: /^Yes/ }).click();
  await desk.getByRole('button', { name: 'Put on the wall' }).click();
  await see(wall.getByText('tills open')).toBeVisible();
}

test('[BROWSER-3] in a 30 m hall the wall keeps its safe area and its type, and shows nothing unapproved', async () => {
  const gathering = new ShortGathering(server, browser);
  const { links, codes } = await gathering.make();
  const desk = await gathering.open('console', links.console);
  const wall = await gathering.open('wall', links.walls[0]?.path ?? '');
  await setHall(desk, /Bright hall/);
  await expectLegible(wall);
  // A short name is set larger than it has to be, also for people who asked for no motion.
  await see.poll(() => sizeOfHeading(wall)).toBeGreaterThan(1.5 * LEAST_PX);
  const guest = await gathering.join(codes.customer, 'Wilhelmina Featherstonehaugh-Adeyemi');
  const writer = await gathering.join(codes.colleague, 'Anneka');
  await next(desk, 'Arrive and breathe');
  await next(desk, "What this is, and what it isn't");
  await expectLegible(wall);
  await showLongResults(desk, guest);
  await see(wall.getByText(longOptions[0] ?? '').last()).toBeVisible();
  await expectLegible(wall);
  for (const title of ['Where are we starting?', 'Something in common', 'A proper listen', 'Keep the words'])
    await next(desk, title);
  await writer.getByLabel('Your words').fill('Nobody sells half a loaf.');
  await writer.getByRole('button', { name: 'Send' }).click();
  await see(desk.getByText('Nobody sells half a loaf.')).toBeVisible();
  await see(wall.getByText('Nobody sells half a loaf.')).toBeHidden();
  for (const title of ['Somebody new', 'Listen in', 'Three questions back']) await next(desk, title);
  await askAndApprove(desk, wall, guest);
  await expectLegible(wall);
  await setHall(desk, /Dark hall/);
  await see(wall.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectLegible(wall);
  expect(gathering.surfaces.flatMap((surface) => surface.complaints)).toEqual([]);
});
