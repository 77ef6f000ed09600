/**
 * What a phone downloads to join in the middle of a round and to see its first conversation card, and a
 * wall to show its first scene: every
 * response that a real browser received, compressed with gzip level 9. Nothing may come from another host.
 */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright';
import type { StageCard } from '../shared/contract/cards/stage.ts';
import type { GatheringSummary } from '../shared/contract/http.ts';
import { attendeeRoles } from '../shared/contract/roles.ts';
import { OwnerApi } from '../server/rehearsal/api.ts';
import { startOwnServer, type RunningServer } from '../server/rehearsal/own-server.ts';
import { Surface } from '../server/rehearsal/surface.ts';
import { printFigure } from './figure.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

interface Load {
  bytes: number;
  requests: number;
  foreign: number;
}

function watchLoad(page: Page, url: string): { settle: () => Promise<Load> } {
  const bodies: Promise<number>[] = [];
  let foreign = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) foreign += 1;
  });
  page.on('response', (response) => {
    const size = response.body().then(
      (body) => gzipSync(body, { level: 9 }).length,
      () => 0, // a redirect has no body
    );
    bodies.push(size);
  });
  let received = 0;
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      received += gzipSync(payload).length;
    });
  });
  const settle = async () => {
    const sizes = await Promise.all(bodies);
    return { bytes: sizes.reduce((sum, size) => sum + size, received), requests: sizes.length, foreign };
  };
  return { settle };
}

const print = (figure: string, load: Load, limitKb: number): void => {
  const { requests, foreign } = load;
  printFigure({ figure, people: 1, unit: 'kB', ours: load.bytes / 1_000, floor: limitKb, requests, foreign });
};

/** Brings the show to its first round, with somebody of each side there. */
async function toFirstRound(
  server: RunningServer,
  { gathering, codes, links }: GatheringSummary,
): Promise<void> {
  for (const role of attendeeRoles) {
    const form = new URLSearchParams({
      name: 'Anneka',
      language: 'en',
      joinId: randomBytes(16).toString('hex'),
    });
    await fetch(`${server.url}/j/${codes[role]}`, { method: 'POST', body: form, redirect: 'manual' });
  }
  const key = links.console.split('#k=')[1] ?? '';
  const desk = new Surface({ url: server.url, gathering, surface: 'console', key });
  await desk.until('the console', () => desk.cards.has('run-of-show'));
  const stage = () => desk.card<StageCard>('stage');
  while (stage()?.kind !== 'round') {
    const number = stage()?.number ?? 0;
    await desk.ask('next', { number });
    await desk.until('the next segment', () => (stage()?.number ?? 0) > number);
  }
  desk.close();
}

async function measure(browser: Browser, server: RunningServer): Promise<void> {
  const api = new OwnerApi(server.url, server.ownerKey);
  const summary = await api.create({
    name: 'First load',
    organisation: 'Bench',
    objective: 'Measure',
    template: 'taster',
    languages: ['en'],
    words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
    room: { tables: 12, seatsPerTable: 8, zones: 3 },
  });
  await toFirstRound(server, summary);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const phoneLoad = watchLoad(phone, server.url);
  await phone.goto(`${server.url}/j/${summary.codes.customer}`);
  await phone.locator('input[name=name]').fill('Maureen');
  await phone.locator('button[type=submit]').click();
  await phone.getByLabel('Conversation card').waitFor();
  print('phone-first-load', await phoneLoad.settle(), 50);
  const wall = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const wallLoad = watchLoad(wall, server.url);
  await wall.goto(server.url + (summary.links.walls[0]?.path ?? ''));
  await wall.getByRole('heading').first().waitFor();
  print('wall-first-load', await wallLoad.settle(), 90);
}

/** Starts a server and a browser, and prints `phone-first-load` and `wall-first-load`; `floor` is the budget. */
export async function firstLoads(): Promise<void> {
  const server = await startOwnServer(resolve('dist/server/serve.js'));
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    await measure(browser, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}
