import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOfMachine, BuiltServer } from './built-server.ts';
import { next, ShortGathering } from './short-gathering.ts';
import { expectAccessible, launch, see } from './surfaces.ts';

/** Three phones, a console and a wall, on the machine's network address: plain http, no secure context. */
let server: BuiltServer;
let browser: Browser;

beforeAll(async () => {
  server = await BuiltServer.open(addressOfMachine());
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Hall {
  desk: Page;
  wall: Page;
  guest: Page;
  colleagues: Page[];
}

async function round({ desk, wall, guest, colleagues }: Hall): Promise<void> {
  await next(desk, 'Something in common');
  await see(desk.getByText('Everybody who is here has a group.')).toBeVisible();
  for (const phone of [guest, ...colleagues])
    await see(phone.getByText('Table', { exact: true })).toBeVisible();
  await see(guest.getByText('Anneka', { exact: true })).toBeVisible();
  for (const phone of colleagues) await see(phone.getByText('Maureen', { exact: true })).toBeVisible();
  await see(wall.getByText('Find your table')).toBeVisible();
  for (const page of [guest, colleagues[0] ?? guest, wall, desk]) await expectAccessible(page);
}

async function killInMidRound({ desk, wall, guest, colleagues }: Hall): Promise<void> {
  const card = await guest.getByLabel('Conversation card').textContent();
  await server.kill();
  await see(guest.getByText('No connection.', { exact: false })).toBeVisible();
  await see(guest.getByText('Anneka', { exact: true })).toBeVisible();
  await see(wall.getByText('Find your table')).toBeVisible();
  await server.start();
  for (const phone of [guest, ...colleagues])
    await see(phone.getByText('No connection.', { exact: false })).toBeHidden({ timeout: 20_000 });
  await see(guest.getByLabel('Conversation card')).toHaveText(card ?? '');
  await see(guest.getByText('Anneka', { exact: true })).toBeVisible();
  await see(desk.locator('#now-heading')).toHaveText('Something in common');
  await see(desk.getByText('Everybody who is here has a group.')).toBeVisible();
}

async function prompt({ desk, guest, colleagues }: Hall): Promise<void> {
  const [writer = guest] = colleagues;
  await next(desk, 'A proper listen');
  await next(desk, 'Keep the words');
  await writer.getByLabel('Your words').fill('Nobody sells half a loaf.');
  await writer.getByRole('button', { name: 'Send' }).click();
  await see(writer.getByText('Saved', { exact: true })).toBeVisible();
  await see(desk.getByText('Nobody sells half a loaf.')).toBeVisible();
  await expectAccessible(writer);
  await desk.getByRole('button', { name: /Keep.*Nobody sells half a loaf/ }).click();
  await see(desk.getByText('Kept').first()).toBeVisible();
}

async function questions({ desk, wall, guest, colleagues }: Hall): Promise<void> {
  await next(desk, 'Somebody new');
  await next(desk, 'Listen in');
  await next(desk, 'Three questions back');
  const [anneka = guest] = colleagues;
  await anneka.getByRole('button', { name: 'Ask a question' }).click();
  await anneka.getByLabel('Your question').fill('What nearly made you leave us?');
  await anneka.getByRole('button', { name: 'Ask', exact: true }).click();
  await see(desk.getByText('What nearly made you leave us?')).toBeVisible();
  await see(wall.getByText('What nearly made you leave us?')).toBeHidden();
  await expectAccessible(desk);
  await desk.getByRole('button', { name: /^Yes/ }).click();
  await guest.getByRole('button', { name: /Me too/ }).click();
  await desk.getByRole('button', { name: 'Put on the wall' }).click();
  await see(wall.getByText('What nearly made you leave us?')).toBeVisible();
  await expectAccessible(anneka);
}

async function undoAndBlank({ desk, wall, guest }: Hall): Promise<void> {
  await next(desk, 'Thank you, and goodbye for now');
  await see(wall.getByText('Thank you')).toBeVisible();
  await expectAccessible(guest);
  await see(desk.getByRole('button', { name: /^Undo/ })).toBeEnabled();
  await desk.keyboard.press('PageUp');
  await see(desk.locator('#now-heading')).toHaveText('Three questions back');
  await see(wall.getByText('Guests choose the questions')).toBeVisible();
  await desk.keyboard.press('b');
  await see(wall.getByText('Guests choose the questions')).toBeHidden();
  await see(desk.getByRole('button', { name: /^Blank wall/ })).toHaveAttribute('aria-pressed', 'true');
  await desk.keyboard.press('.');
  await see(wall.getByText('Guests choose the questions')).toBeVisible();
}

async function download(highlights: Page): Promise<void> {
  await see(highlights.getByText('Nobody sells half a loaf.')).toBeVisible();
  await expectAccessible(highlights);
  const [file] = await Promise.all([
    highlights.waitForEvent('download'),
    highlights.getByText('One page (HTML)').click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('Nobody sells half a loaf.');
}

test('[BROWSER-1] a gathering runs from join to highlights, with the server killed in mid-round', async () => {
  const gathering = new ShortGathering(server, browser);
  const { links, codes } = await gathering.make();
  const desk = await gathering.open('console', links.console);
  const wall = await gathering.open('wall', links.walls[0]?.path ?? '');
  await see(wall.getByText('Pull Up a Chair').first()).toBeVisible();
  await expectAccessible(wall);
  const guest = await gathering.join(codes.customer, 'Maureen');
  const colleagues = [
    await gathering.join(codes.colleague, 'Anneka'),
    await gathering.join(codes.colleague, 'Bashir'),
  ];
  const hall: Hall = { desk, wall, guest, colleagues };
  await expectAccessible(desk);
  await next(desk, 'Arrive and breathe');
  await next(desk, "What this is, and what it isn't");
  await expectAccessible(guest);
  await next(desk, 'Where are we starting?');
  await round(hall);
  await killInMidRound(hall);
  await prompt(hall);
  await questions(hall);
  await undoAndBlank(hall);
  await download(await gathering.open('console', links.highlights));
  expect(gathering.surfaces.flatMap((surface) => surface.complaints)).toEqual([]);
});
