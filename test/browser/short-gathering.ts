import type { Browser, Page } from 'playwright';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import type { BuiltServer } from './built-server.ts';
import { expectAccessible, openSurface, type sizes, type Watched, see } from './surfaces.ts';

/** The surfaces of one short gathering, opened and used as people would. */
export class ShortGathering {
  readonly surfaces: Watched[] = [];
  readonly #server: BuiltServer;
  readonly #browser: Browser;

  constructor(server: BuiltServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  async open(size: keyof typeof sizes, path: string): Promise<Page> {
    const surface = await openSurface(this.#browser, size, this.#server.url);
    this.surfaces.push(surface);
    await surface.page.goto(this.#server.url + path);
    return surface.page;
  }

  /** Makes the event on the owner's page, by hand. */
  async make(): Promise<GatheringSummary> {
    const owner = await this.open('console', `/owner#k=${this.#server.ownerKey}`);
    await owner.getByText('New event').click();
    await owner.getByText('The taster').first().click();
    await owner.getByLabel('Name of the event').fill('Pull Up a Chair');
    await owner.getByLabel('Organisation').fill('Hollin & Dray');
    await owner.getByLabel('What shall be different afterwards?').fill('Know two guests by name.');
    await owner.getByLabel('Tables', { exact: true }).fill('4');
    await expectAccessible(owner);
    await owner.getByText('Make the event').click();
    await see(owner.getByRole('link', { name: 'Console' })).toBeVisible();
    await expectAccessible(owner);
    const authorization = `Bearer ${this.#server.ownerKey}`;
    const response = await fetch(`${this.#server.url}/api/gatherings`, { headers: { authorization } });
    const [summary] = (await response.json()) as GatheringSummary[];
    if (!summary) throw new Error('the event was not made');
    return summary;
  }

  /** Types the code on the start page and fills in the form, as somebody without a camera would. */
  async join(code: string, name: string): Promise<Page> {
    const phone = await this.open('phone', '/');
    await phone.getByLabel('Your code').fill(code.toLowerCase());
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Go in' }).click();
    await phone.getByLabel('What should people call you?').fill(name);
    await phone.getByLabel('My first name may be shown on the big screen.').check();
    await phone.getByLabel('My words may be kept in the written report of this event.').check();
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Join' }).click();
    await see(phone.getByRole('heading', { name: `Welcome, ${name}` })).toBeVisible();
    await expectAccessible(phone);
    return phone;
  }
}

/** Page Down, as a clicker sends it; resolves when the console stands on the segment. */
export async function next(desk: Page, title: string): Promise<void> {
  await see(desk.getByRole('button', { name: /^Next/ })).toBeEnabled();
  await desk.keyboard.press('PageDown');
  await see(desk.locator('#now-heading')).toHaveText(title);
}
