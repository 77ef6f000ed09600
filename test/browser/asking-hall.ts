import { parse } from 'csv-parse/sync';
import type { Browser, Locator, Page } from 'playwright';
import { OwnerApi } from '../../server/rehearsal/api.ts';
import { Surface } from '../../server/rehearsal/surface.ts';
import { systemChance } from '../../server/clock.ts';
import type { SegmentKind } from '../../shared/contract/cards/authored.ts';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import { addressOfMachine, BuiltServer } from './built-server.ts';
import { next, ShortGathering } from './short-gathering.ts';
import { launch, see } from './surfaces.ts';

const about = {
  ...{ name: 'Pull Up a Chair', organisation: 'Hollin & Dray', objective: 'Know two guests by name.' },
  ...{ template: null, languages: ['en'], room: { tables: 4, seatsPerTable: 4, zones: 1 } },
  words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
};

/** A segment of a run of show as its file has it. */
export const segment = (id: string, kind: SegmentKind, title: string, settings: object = {}) => ({
  ...{ id, kind, title: { en: title }, minutes: 3, say: '' },
  ...{ texts: { wall: {}, customer: {}, colleague: {} }, settings },
});

/** Labels as the file has them. */
export const labels = (...texts: string[]) => texts.map((en) => ({ en }));

/** A built server and a browser with one gathering whose run of show is given; a console and a wall stand open. */
export class AskingHall {
  readonly #server: BuiltServer;
  readonly #browser: Browser;
  readonly #gathering: ShortGathering;
  readonly #others: Surface[] = [];
  readonly summary: GatheringSummary;
  readonly desk: Page;
  readonly wall: Page;

  private constructor(
    opened: { server: BuiltServer; browser: Browser; gathering: ShortGathering },
    summary: GatheringSummary,
    [desk, wall]: [Page, Page],
  ) {
    this.#server = opened.server;
    this.#browser = opened.browser;
    this.#gathering = opened.gathering;
    this.summary = summary;
    this.desk = desk;
    this.wall = wall;
  }

  static async open(segments: readonly object[]): Promise<AskingHall> {
    const [server, browser] = await Promise.all([BuiltServer.open(addressOfMachine()), launch()]);
    const summary = await new OwnerApi(server.url, server.ownerKey).create(about);
    const show = { format: 'closer-run-of-show', version: 1, segments, decks: [] };
    const response = await fetch(`${server.url}/api/gatherings/${summary.gathering}/run-of-show`, {
      ...{ method: 'POST', body: JSON.stringify(show) },
      headers: { authorization: `Bearer ${server.ownerKey}`, 'content-type': 'application/json' },
    });
    if (!response.ok) throw new Error(await response.text());
    const gathering = new ShortGathering(server, browser);
    const pages = await Promise.all([
      gathering.open('console', summary.links.console),
      gathering.open('wall', summary.links.walls[0]?.path ?? ''),
    ]);
    return new AskingHall({ server, browser, gathering }, summary, pages);
  }

  async close(): Promise<void> {
    for (const other of this.#others) other.close();
    await this.#browser.close();
    await this.#server.close();
  }

  /** What pages complained of so far. */
  get complaints(): string[] {
    return this.#gathering.surfaces.flatMap((surface) => surface.complaints);
  }

  keeper(): Promise<Page> {
    return this.#gathering.open('console', this.summary.links.keeper);
  }

  /** Somebody comes in by the link of the QR code, and allows what the form asks for. */
  async phone(role: AttendeeRole, name: string): Promise<Page> {
    const phone = await this.#gathering.open('phone', `/j/${this.summary.codes[role]}`);
    await phone.getByLabel('What should people call you?').fill(name);
    await phone.getByLabel('My first name may be shown on the big screen.').check();
    await phone.getByLabel('My words may be kept in the written report of this event.').check();
    await phone.getByRole('button', { name: 'Join' }).click();
    await see(phone.getByText(name).first()).toBeVisible();
    return phone;
  }

  /** Somebody who needs no page here: joined by the form, answering over a socket. */
  async person(role: AttendeeRole, name: string): Promise<Surface> {
    const form = new URLSearchParams({ name, language: 'en', joinId: systemChance.hex(16) });
    const url = `${this.#server.url}/j/${this.summary.codes[role]}`;
    const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
    const cookie = response.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
    const { gathering } = this.summary;
    const surface = new Surface({
      ...{ url: this.#server.url, gathering, surface: 'phone', cookie: cookie.join('; ') },
    });
    this.#others.push(surface);
    await surface.until(`the first card of ${name}`, () => surface.cards.has('me'));
    return surface;
  }

  /** Page Down, as a clicker sends it, and what the console then shows. */
  next(title: string): Promise<void> {
    return next(this.desk, title);
  }

  /** A table as somebody downloads it with the key of the console: its lines by their columns. */
  async file(what: 'results' | 'answers' | 'questions'): Promise<Record<string, string>[]> {
    const key = this.summary.links.console.split('#k=')[1] ?? '';
    const url = `${this.#server.url}/api/gatherings/${this.summary.gathering}/${what}.csv`;
    const response = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
    const read: unknown = parse(await response.text(), { bom: true, columns: true });
    return read as Record<string, string>[];
  }
}

/** Goes on by Tab until this has the focus, as somebody without a pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const TRIES = 80;
  await see(target).toBeVisible();
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

/** Goes there by Tab, and types in place of what is there. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Goes there by Tab, and presses a key on it. */
export async function press(page: Page, target: Locator, key: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
