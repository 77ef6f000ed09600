import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOfMachine, BuiltServer } from './built-server.ts';
import { next, ShortGathering } from './short-gathering.ts';
import { expectAccessible, launch, see } from './surfaces.ts';

/** Two guests and two colleagues, a console and a host's phone, on the machine's network address. */
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

interface Lantern {
  label: string | null;
  colour: string;
  shape: string | null;
  number: string;
}

/** Holds the lantern up, reads what others see from afar, and puts it down. */
async function lanternOf(phone: Page): Promise<Lantern> {
  await phone.getByRole('button', { name: /Hold it up/ }).click();
  const dialog = phone.getByRole('dialog');
  await see(dialog).toBeVisible();
  await expectAccessible(phone);
  const seen = await dialog.evaluate((element): Lantern => {
    const lantern = element.querySelector('.lantern');
    return {
      label: element.getAttribute('aria-label'),
      colour: lantern === null ? '' : getComputedStyle(lantern).backgroundColor,
      shape: element.querySelector('.lantern > svg path')?.getAttribute('d') ?? null,
      number: element.querySelector('.number')?.textContent ?? '',
    };
  });
  await phone.keyboard.press('Escape');
  await see(dialog).toBeHidden();
  return seen;
}

const isWith = (phone: Page, name: string): Promise<boolean> =>
  phone.getByText(name, { exact: true }).isVisible();

test('[BROWSER-4] a guest and a colleague find each other; one who is not there is mended at once', async () => {
  const gathering = new ShortGathering(server, browser);
  const { links, codes } = await gathering.make();
  const desk = await gathering.open('console', links.console);
  const host = await gathering.open('phone', links.hosts[0]?.path ?? '');
  const guest = await gathering.join(codes.customer, 'Maureen');
  const other = await gathering.join(codes.customer, 'Dot');
  const anneka = await gathering.join(codes.colleague, 'Anneka');
  const bashir = await gathering.join(codes.colleague, 'Bashir');
  for (const title of ['Arrive and breathe', "What this is, and what it isn't", 'Where are we starting?'])
    await next(desk, title);
  await next(desk, 'Something in common');
  await see(guest.getByRole('button', { name: 'We found each other' })).toBeVisible();

  // The colour, the shape and the number agree on both phones, and on no other group's.
  await see(guest.getByText('You are with')).toBeVisible();
  const [mine, mineName, theirs] = (await isWith(guest, 'Anneka'))
    ? [anneka, 'Anneka', bashir]
    : [bashir, 'Bashir', anneka];
  await see(mine.getByText('Maureen', { exact: true })).toBeVisible();
  const seen = await lanternOf(guest);
  expect(await lanternOf(mine)).toEqual(seen);
  expect(seen.shape).not.toBeNull();
  expect(seen.label).toContain(seen.number);
  expect(await lanternOf(theirs)).not.toEqual(seen);
  await see(host.getByRole('heading', { name: new RegExp(`Table ${seen.number}\\b`) })).toBeVisible();
  await expectAccessible(host);

  // One says it for both, and the crew sees it.
  await mine.getByRole('button', { name: 'We found each other' }).click();
  await see(guest.getByRole('button', { name: 'Next card' })).toBeVisible();
  await desk.getByRole('button', { name: 'Room', exact: true }).click();
  await see(desk.getByRole('button', { name: new RegExp(`^Table ${seen.number}\\b.*here`) })).toBeVisible();

  // The colleague is not there: the guest has another group at once, and both are told.
  await guest.getByRole('button', { name: 'Something is not right' }).click();
  await guest.getByRole('button', { name: 'Somebody is not here' }).click();
  await guest.getByRole('button', { name: mineName, exact: true }).click();
  await guest.getByRole('button', { name: 'Tell us' }).click();
  await see(guest.getByText('Dot', { exact: true })).toBeVisible();
  await see(other.getByText('Maureen', { exact: true })).toBeVisible();
  expect(await lanternOf(guest)).toEqual(await lanternOf(other));
  await see(mine.getByRole('heading', { name: 'Are you here?' })).toBeVisible();
  await expectAccessible(mine);
  const changes = desk.getByRole('list', { name: 'Changes' });
  await see(changes.getByText(new RegExp(`${mineName}.*was not there`))).toBeVisible();
  await expectAccessible(desk);

  // Here after all: one tap, and a place.
  await mine.getByRole('button', { name: 'I’m here' }).click();
  await see(mine.getByText('Maureen', { exact: true })).toBeVisible();
  await see(host.getByText(mineName, { exact: true })).toBeVisible();

  // Undone from the tray, it is as it was before that.
  await changes.getByRole('button', { name: /^Undo/ }).first().click();
  await see(mine.getByRole('heading', { name: 'Are you here?' })).toBeVisible();
  expect(gathering.surfaces.flatMap((surface) => surface.complaints)).toEqual([]);
});
