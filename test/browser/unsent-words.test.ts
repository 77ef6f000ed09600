import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltServer } from './built-server.ts';
import { next, ShortGathering } from './short-gathering.ts';
import { launch, see } from './surfaces.ts';

/** A phone without its server, in a browser's own storage: what is unsent must outlive the tab. */
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

const titles = [
  'Arrive and breathe',
  "What this is, and what it isn't",
  'Where are we starting?',
  'Something in common',
  'A proper listen',
  'Keep the words',
];

/** How many commands wait in the browser's own store, as a page of the same origin reads it. */
const keptIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('closer-outbox');
        opening.onerror = () => fail(new Error('the store did not open'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('commands').objectStore('commands').count();
          counting.onsuccess = () => done(counting.result);
          opening.result.close();
        };
      }),
  );

test('[OUTBOX-9] words sent while the server is away outlive the tab, and the next tab sends them', async () => {
  const gathering = new ShortGathering(server, browser);
  const { links, codes } = await gathering.make();
  const desk = await gathering.open('console', links.console);
  const first = await gathering.join(codes.colleague, 'Anneka');
  await gathering.join(codes.customer, 'Maureen');
  for (const title of titles) await next(desk, title);
  await first.getByLabel('Your words').fill('Nobody sells half a loaf.');

  await server.kill();
  await see(first.getByText('No connection.', { exact: false })).toBeVisible();
  await first.getByRole('button', { name: 'Send' }).click();
  await see(first.getByText('On this phone', { exact: true })).toBeVisible();
  await expect.poll(() => keptIn(first)).toBe(1);
  const path = first.url();
  await first.close();

  await server.start();
  const second = await first.context().newPage();
  await second.goto(path);
  await see(second.getByText('Nobody sells half a loaf.')).toBeVisible();
  await see(second.getByText('Saved', { exact: true })).toBeVisible();
  await see(desk.getByText('Nobody sells half a loaf.')).toHaveCount(1);
  await expect.poll(() => keptIn(second)).toBe(0);
  expect(gathering.surfaces.flatMap((surface) => surface.complaints)).toEqual([]);
});
