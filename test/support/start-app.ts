import type { AddressInfo } from 'node:net';
import { buildApp, type App, type Surroundings } from '../../server/build-app.ts';
import type { Config } from '../../server/config.ts';
import { createReckoner, type Reckoner } from '../../server/gathering/match-planner/reckoner.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import type { LogStore } from '../../server/log/fact-log.ts';
import { fakeChance } from './fake-chance.ts';
import { fakeClock, type FakeClock } from './fake-clock.ts';

export interface StartedApp extends App {
  /** "http://127.0.0.1:41234". */
  url: string;
  clock: FakeClock;
  store: LogStore;
}

/** The built worker thread of the matches. */
export const matchWorker = new URL('../../dist/server/match-worker.js', import.meta.url);

/** The usual one, from source but for its thread. */
export const usualReckoner = (clock: FakeClock): Reckoner => createReckoner(clock, matchWorker);

export interface Starting {
  store?: LogStore;
  clock?: FakeClock;
  seed?: string;
  config?: Partial<Config>;
  pagesFolder?: string;
  reckoner?: Reckoner;
  pipe?: NonNullable<Surroundings['pipe']>;
}

const usual: Config = { port: 0, host: '127.0.0.1', dataDir: '', publicUrl: null, logLevel: 'silent' };

/** The real app in this process, on a free port, with a log in memory, and time and chance that obey. */
export async function startApp(starting: Starting = {}): Promise<StartedApp> {
  const { seed = 'closer', clock = fakeClock() } = starting;
  const store = starting.store ?? createMemoryStore(fakeChance(`${seed}/store`));
  const config = { ...usual, ...starting.config };
  let url = 'http://127.0.0.1';
  const app = await buildApp({
    ...{ config, store, clock, chance: fakeChance(seed), publicUrl: () => config.publicUrl ?? url },
    pagesFolder: starting.pagesFolder ?? null,
    reckoner: starting.reckoner ?? usualReckoner(clock),
    ...(starting.pipe === undefined ? {} : { pipe: starting.pipe }),
  });
  await app.http.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.http.server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  return { ...app, url, clock, store };
}
