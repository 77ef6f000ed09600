import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { AppDeps } from './app-deps.ts';
import type { Chance, Clock } from './clock.ts';
import type { Config } from './config.ts';
import { createReckoner, type Reckoner } from './gathering/match-planner/reckoner.ts';
import { openRegistry } from './gathering/registry.ts';
import { deviceSecretOf } from './identity/device-cookie.ts';
import { isHttps } from './identity/is-https.ts';
import { openInstallation } from './installation/open-installation.ts';
import type { Installation } from './installation/installation-port.ts';
import type { LogStore } from './log/fact-log.ts';
import { loggerOptions, logRequests } from './request-log.ts';
import { registerRoutes } from './routes/register-routes.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { servePages } from './serve-pages.ts';
import { acceptSockets, type Accepting } from './sockets/accept.ts';

export interface Surroundings {
  config: Config;
  store: LogStore;
  clock: Clock;
  chance: Chance;
  /** Where phones reach this server; asked again each time, as the port is known only after listening. */
  publicUrl(): string;
  /** Of the built pages; null serves none. */
  pagesFolder: string | null;
  /** Where matches are worked out; the usual one is closed with the app. */
  reckoner?: Reckoner;
  pipe?: NonNullable<Accepting['pipe']>;
}

export interface App {
  http: FastifyInstance;
  installation: Installation;
  registry: AppDeps['registry'];
  devicesChanged: AppDeps['devicesChanged'];
  /** Tells every page to load itself anew. */
  reloadPages(): void;
  /** Tells every page when to come back, refuses what is new, writes what was asked, and ends. */
  close(): Promise<void>;
}

/** A slow or silent request ends after this time. */
const PATIENCE_MS = 15_000;

function createHttp(config: Config): FastifyInstance {
  const http = Fastify({
    logger: loggerOptions(config.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: PATIENCE_MS,
    keepAliveTimeout: PATIENCE_MS,
    trustProxy: false,
  });
  http.server.headersTimeout = PATIENCE_MS;
  logRequests(http);
  return http;
}

/** Puts everything together; listens to nothing yet. */
export async function buildApp(surroundings: Surroundings): Promise<App> {
  const { store, clock, chance, config, publicUrl } = surroundings;
  const http = createHttp(config);
  const onFault = (error: unknown): void => http.log.error({ err: error }, 'a fault of ours');
  const installation = await openInstallation(store, clock, chance);
  const reckoner = surroundings.reckoner ?? createReckoner(clock);
  const registry = openRegistry({ store, installation, clock, chance, reckoner, onFault });
  const closing = { now: false };
  const sockets = acceptSockets(http.server, {
    ...{ clock, chance, installation, registry, publicUrl, onFault },
    ...(surroundings.pipe === undefined ? {} : { pipe: surroundings.pipe }),
    allowedOrigin: config.publicUrl,
    isClosing: () => closing.now,
    deviceOf: deviceFinder(installation, publicUrl),
  });
  const { devicesChanged, crewKeyReplaced } = sockets;
  await addSecurityHeaders(http, config.publicUrl);
  registerRoutes(http, {
    ...{ config, clock, chance, installation, registry, publicUrl, devicesChanged, crewKeyReplaced },
    log: http.log,
  });
  if (surroundings.pagesFolder !== null) await servePages(http, surroundings.pagesFolder);
  const close = async (): Promise<void> => {
    closing.now = true;
    sockets.sayBye();
    await registry.close();
    await reckoner.close();
    sockets.close();
    await http.close();
  };
  return { http, installation, registry, devicesChanged, reloadPages: sockets.reload, close };
}

/** Finds the device of a phone by the cookie that it has for the gathering. */
const deviceFinder =
  (installation: Installation, publicUrl: () => string): Accepting['deviceOf'] =>
  ({ cookie, host }, gathering) => {
    const secret = deviceSecretOf(cookie, gathering, isHttps({ protocol: 'http', host }, publicUrl()));
    return secret === null ? null : installation.deviceHash(secret);
  };
