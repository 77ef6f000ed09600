import type { LightMyRequestResponse } from 'fastify';
import type { GatheringSummary } from '../../shared/contract/http.ts';
import type { Answer, CommandData, CommandType } from '../../shared/contract/commands/command.ts';
import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import type { AnyCommand } from '../../shared/gathering/asked.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { Person } from '../../shared/gathering/state.ts';
import { buildApp, type App } from '../../server/build-app.ts';
import type { LiveGathering } from '../../server/gathering/live-gathering-port.ts';
import { deviceCookieName } from '../../server/identity/device-cookie.ts';
import { readDetails } from '../../server/people/person-details.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock, type FakeClock } from '../support/fake-clock.ts';

export const publicUrl = 'http://hall.test:3000';

/** What a test of the doors needs: the real app over memory, a clock that stands still, and the owner's key. */
export interface World {
  app: App;
  clock: FakeClock;
  owner: Record<string, string>;
  api<T>(method: 'GET' | 'POST', path: string, payload?: object | string): Promise<T>;
  live(gathering: GatheringId): Promise<LiveGathering>;
}

export const teaAndTills = {
  name: 'Tea & Tills',
  organisation: 'Hollin <Dray>',
  objective: 'Hear where tills hurt.',
  template: 'taster',
  languages: ['en', 'pl'],
  words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
  room: { tables: 10, seatsPerTable: 4, zones: 3 },
};

export async function openWorld(): Promise<World> {
  const clock = fakeClock();
  const app = await buildApp({
    config: { port: 3000, host: '127.0.0.1', dataDir: 'unused', publicUrl: null, logLevel: 'silent' },
    store: createMemoryStore(fakeChance('store')),
    clock,
    chance: fakeChance('world'),
    publicUrl: () => publicUrl,
    pagesFolder: null,
  });
  await app.http.ready();
  const owner = { authorization: `Bearer ${app.installation.firstOwnerKey ?? ''}` };
  const api = async <T>(method: 'GET' | 'POST', url: string, payload?: object | string): Promise<T> => {
    const headers = typeof payload === 'string' ? { ...owner, 'content-type': 'text/csv' } : owner;
    const answer = await app.http.inject({
      method,
      url,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
    if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`);
    return answer.json<T>();
  };
  const live = async (gathering: GatheringId) => {
    const found = await app.registry.get(gathering);
    if (found === null) throw new Error('No such gathering.');
    return found;
  };
  return { app, clock, owner, api, live };
}

export const createTea = (world: World): Promise<GatheringSummary> =>
  world.api('POST', '/api/gatherings', teaAndTills);

export const importCsv = async (world: World, gathering: GatheringId, csv: string): Promise<void> => {
  const path = `/api/gatherings/${gathering}/roster`;
  const { token } = await world.api<{ token: string }>('POST', `${path}?preview`, csv);
  await world.api('POST', path, { token });
};

/** A browser without script: it keeps cookies, reads the form, and sends what its fields hold. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.#keep(await this.#world.app.http.inject({ url, headers: this.#headers() }));
  }

  async post(url: string, fields: Record<string, string | string[]>): Promise<LightMyRequestResponse> {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) form.append(name, one);
    const headers = { ...this.#headers(), 'content-type': 'application/x-www-form-urlencoded' };
    return this.#keep(
      await this.#world.app.http.inject({ method: 'POST', url, headers, payload: form.toString() }),
    );
  }

  async postJson(url: string, payload: object): Promise<LightMyRequestResponse> {
    return this.#keep(
      await this.#world.app.http.inject({ method: 'POST', url, headers: this.#headers(), payload }),
    );
  }

  /** Opens the form, fills it in, sends it. */
  async join(code: string, fields: Record<string, string | string[]>): Promise<LightMyRequestResponse> {
    const form = await this.get(`/j/${code}`);
    return this.post(`/j/${code}`, { joinId: joinIdIn(form.body), language: 'en', ...fields });
  }

  #headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { host: new URL(publicUrl).host, ...(cookie === '' ? {} : { cookie }) };
  }

  #keep(answer: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value } of answer.cookies) this.cookies.set(name, value);
    return answer;
  }
}

export const joinIdIn = (html: string): string =>
  /name="joinId" value="([0-9a-f]{32})"/.exec(html)?.[1] ?? '';

/** The people whom a browser holds, by the cookie that it has for the gathering. */
export function heldBy(world: World, { gathering }: GatheringSummary, browser: Browser): PersonId[] {
  const { installation } = world.app;
  const secret = browser.cookies.get(deviceCookieName(gathering, false));
  return secret === undefined ? [] : installation.peopleOf(gathering, installation.deviceHash(secret));
}

/** Everybody whom the gathering knows, with what they are called. */
export const joinedPeople = async (world: World, { gathering }: GatheringSummary) =>
  (await world.live(gathering)).query((state, text) =>
    entriesOf<PersonId, ReadOnly<Person>>(state.people).map(([person, of]) => ({
      ...{ person, role: of.role, walkIn: of.walkIn, attendance: of.attendance, resembles: of.resembles },
      ...{ language: of.language, consent: [...of.consent] },
      name: readDetails(text(of.details))?.displayName,
    })),
  );

/** The console asks for something. */
export async function askAsCrew<T extends CommandType>(
  live: LiveGathering,
  type: T,
  data: CommandData<T>,
): Promise<Answer> {
  const id = fakeChance(`crew/${JSON.stringify(data)}`).hex(16);
  const envelope = { id, client: id, n: 1, as: null, basis: '', ageMs: 0 };
  return live.ask({ ...envelope, type, data } as AnyCommand, { role: 'facilitator' });
}
