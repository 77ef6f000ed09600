import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { View } from '../../shared/contract/cards/cards.ts';
import type { DevicePerson, WelcomeMessage } from '../../shared/contract/messages.ts';
import type { AttendeeRole, Audience, HostZone } from '../../shared/contract/roles.ts';
import { openSurface, sharedBrowser, type sizes } from '../browser/surfaces.ts';
import { dot, gathering, openHall, type Hall } from './connection-hall.ts';

type Files = ReadonlyMap<string, Buffer>;

const built = new URL('../../dist/client/', import.meta.url);

/** The pages as they are served, but for what lies beside them: a test gives the key itself. */
let builtOnce: Files | null = null;
const builtFiles = (): Files =>
  (builtOnce ??= new Map(
    readdirSync(built, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^assets\/.+\.\w+$|\.html$/.test(path))
      .map((path) => [`/${path}`, readFileSync(new URL(path, built))]),
  ));

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Gives the built files to a page; what is neither they nor the socket is not there. */
async function serve(page: Page, path: string, surface: string): Promise<void> {
  await page.route(
    ({ pathname }) => !pathname.startsWith('/socket.io/'),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname === path.split('?')[0] ? `/${surface}.html` : pathname;
      const body = builtFiles().get(file);
      if (body === undefined) return route.fulfill({ status: 404 });
      return route.fulfill({
        body,
        contentType: types[file.split('.').at(-1) ?? ''] ?? '',
      });
    },
  );
}

/** What a page gets, whenever it connects: everything in one audience. */
interface Held {
  audience: Audience;
  people: DevicePerson[];
  view: View;
}
const welcome = ({ audience, people, view }: Held, cursor: string): WelcomeMessage => ({
  ...{ epoch: 'epoch-1', nowMs: 1_000_000, address: '', people },
  audiences: [{ audience, cursor, kind: 'whole', put: view, drop: [] }],
});

type Surface = 'console' | 'host' | 'keeper' | 'phone';

/** A page on show, with a hall of its own that decides nothing. */
export interface ShownPage {
  page: Page;
  /** Puts cards beside those on show, and takes some away. */
  show(put: View, drop?: readonly string[]): void;
  /** What was asked from here, with the answers that this hall gives. */
  hall: Hall;
}

interface Opening {
  size?: keyof typeof sizes;
  before?: (page: Page) => Promise<void>;
}

/** Of tests that open pages. */
export const patient = { timeout: 60_000 };

/** The pages of one test file: opened before its first test, closed after its last. */
export function shownPages(): ShownPages {
  const pages = new ShownPages();
  // The first file of a worker waits for the browser here, and not within the time of its first test.
  beforeAll(sharedBrowser, 120_000);
  afterAll(() => pages.close());
  return pages;
}

/** The real console, host's page and phone in a browser, showing the cards that a test gives. */
class ShownPages {
  readonly #halls: Hall[] = [];
  readonly #shown: Page[] = [];

  console(cards: View): Promise<ShownPage> {
    return this.#show('console', `/console/${gathering}`, { audience: 'console', people: [], view: cards });
  }

  host(zone: HostZone, cards: View): Promise<ShownPage> {
    const held: Held = { audience: `host:${zone}`, people: [], view: cards };
    return this.#show('host', `/host/${gathering}?zone=${zone}`, held);
  }

  /** `wide`: on a desk instead of in one hand. */
  keeper(cards: View, { wide = false } = {}): Promise<ShownPage> {
    const held: Held = { audience: 'keeper', people: [], view: cards };
    return this.#show('keeper', `/keep/${gathering}`, held, { size: wide ? 'console' : 'phone' });
  }

  /** `before`: what a test does to the page before it is opened. */
  phone(
    role: AttendeeRole,
    cards: View,
    before: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<ShownPage> {
    const person = { person: dot, role, rejoinCode: 'KMRTVWXY', openedElsewhereAtMs: null };
    const held: Held = { audience: `person:${dot}`, people: [person], view: cards };
    return this.#show('phone', `/g/${gathering}`, held, { before });
  }

  async close(): Promise<void> {
    await Promise.all(this.#shown.map((page) => page.context().close()));
    await Promise.all(this.#halls.map((hall) => hall.close()));
  }

  async #show(
    surface: Surface,
    path: string,
    held: Held,
    { size = surface === 'console' ? 'console' : 'phone', before }: Opening = {},
  ): Promise<ShownPage> {
    const hall = await openHall();
    this.#halls.push(hall);
    hall.rules.welcome = welcome(held, 'c0');
    const origin = `http://127.0.0.1:${hall.port}`;
    const { page } = await openSurface(await sharedBrowser(), size, origin);
    this.#shown.push(page);
    await serve(page, path, surface);
    await before?.(page);
    await page.addInitScript(() => (window.closerKey = 'a key'));
    await page.goto(origin + path);
    let at = 0;
    const show = (put: View, drop: readonly string[] = []) => {
      const [prev, cursor] = [`c${at}`, `c${(at += 1)}`];
      const kept = Object.entries(held.view).filter(([key]) => !drop.includes(key));
      held.view = { ...Object.fromEntries(kept), ...put };
      hall.rules.welcome = welcome(held, cursor);
      hall.io.emit('cards', {
        audience: held.audience,
        prev,
        cursor,
        nowMs: 1_000_000,
        put,
        drop: [...drop],
      });
    };
    return { page, show, hall };
  }
}
