import type { AddressInfo } from 'node:net';
import { buildApp, type App, type Surroundings } from '../../server/build-app.ts';
import type { Config } from '../../server/config.ts';
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

export interface Starting {
  store?: LogStore;
  clock?: FakeClock;
  seed?: string;
  config?: Partial<Config>;
  pagesFolder?: string;
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
    ...(starting.pipe === undefined ? {} : { pipe: starting.pipe }),
  });
  await app.http.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.http.server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  return { ...app, url, clock, store };
}
