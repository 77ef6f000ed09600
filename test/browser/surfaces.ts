import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { expect as expectOfPlaywright } from 'playwright/test';
import { expect } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a page may take to show what it should; a bound for a hung test, not a promise. */
const WITHIN_MS = 15_000;

/** Waits for what a page should show. */
export const see = expectOfPlaywright.configure({ timeout: WITHIN_MS });

export const sizes = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  console: { viewport: { width: 1440, height: 900 } },
  wall: { viewport: { width: 1920, height: 1080 } },
} as const satisfies Record<string, BrowserContextOptions>;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });

let ofThisWorker: Promise<Browser> | null = null;

/** One browser for all files of a worker, gone with it: whoever opens a page closes its context. */
export const sharedBrowser = (): Promise<Browser> => (ofThisWorker ??= launch());

export interface Watched {
  page: Page;
  /** Errors that the page threw, and requests that left the host: both have to stay empty. */
  complaints: string[];
}

/** A page of its own browser context: another person's device. */
export async function openSurface(
  browser: Browser,
  size: keyof typeof sizes,
  origin: string,
): Promise<Watched> {
  const context = await browser.newContext({ ...sizes[size], locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(WITHIN_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:')) complaints.push(url);
  });
  return { page, complaints };
}

/** Axe finds nothing against WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await (globalThis as typeof globalThis & { axe: typeof axe }).axe.run({
      runOnly: tags,
    });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
  });
  expect(found, page.url().replace(/#.*/, '')).toEqual([]);
}
