/** A running server with a gathering and its people, ready to be measured. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { GatheringSummary } from '../shared/contract/http.ts';
import { contractVersion } from '../shared/contract/version.ts';
import { OwnerApi } from '../server/rehearsal/api.ts';
import { startOwnServer, type RunningServer } from '../server/rehearsal/own-server.ts';
import { Surface } from '../server/rehearsal/surface.ts';
import type { LightOpening } from './crowd/light-socket.ts';

export interface Phone {
  opening: LightOpening;
}

export interface Hall {
  server: RunningServer;
  summary: GatheringSummary;
  console: Surface;
  phones: Phone[];
}

const hex = (): string => randomBytes(16).toString('hex');
const AT_ONCE = 32;

async function walkIn(url: string, summary: GatheringSummary, index: number): Promise<Phone> {
  const role = index % 4 === 0 ? 'customer' : 'colleague';
  const form = new URLSearchParams({
    name: `Walk-in ${index}`,
    language: 'en',
    joinId: hex(),
    person: '',
  });
  const response = await fetch(`${url}/j/${summary.codes[role]}`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  if (response.status !== 303) throw new Error(`join answered ${response.status}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  const { hostname, port } = new URL(url);
  const { gathering } = summary;
  const auth = { contract: contractVersion, gathering, client: hex(), surface: 'phone', cursors: {} };
  const path = '/socket.io/?EIO=4&transport=websocket';
  return {
    opening: { host: hostname, port: Number(port), path, cookie, socketIo: true, auth },
  };
}

async function walkInAll(url: string, summary: GatheringSummary, people: number): Promise<Phone[]> {
  const phones: Phone[] = [];
  let next = 0;
  const door = async () => {
    while (next < people) phones.push(await walkIn(url, summary, next++));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, door));
  return phones;
}

/** Starts the built server, makes a gathering of the taster template and joins so many walk-ins. */
export async function openHall(people: number, settings: Record<string, string> = {}): Promise<Hall> {
  const server = await startOwnServer(resolve('dist/server/serve.js'), settings);
  const summary = await new OwnerApi(server.url, server.ownerKey).create({
    name: 'Bench',
    organisation: 'Bench',
    objective: 'Measure',
    template: 'taster',
    languages: ['en'],
    words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
    room: { tables: 200, seatsPerTable: 10, zones: 8 },
  });
  const phones = await walkInAll(server.url, summary, people);
  const key = summary.links.console.split('#k=')[1] ?? '';
  const facilitator = new Surface({ url: server.url, gathering: summary.gathering, surface: 'console', key });
  await facilitator.until('the console', () => facilitator.cards.has('run-of-show'));
  return { server, summary, console: facilitator, phones };
}

export async function closeHall(hall: Hall): Promise<void> {
  hall.console.close();
  await hall.server.stop();
}
