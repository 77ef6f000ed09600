import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { urlsFor } from './addresses.ts';
import { buildApp, type App } from './build-app.ts';
import { systemChance, systemClock } from './clock.ts';
import { readConfig, type Config } from './config.ts';
import { startControlSocket } from './control-socket.ts';
import { refusedToStart, stoppedOnPurpose } from './exit-codes.ts';
import { findPortFree } from './find-port-free.ts';
import { openSqliteStore } from './log/sqlite/sqlite-store.ts';
import { whereToGo } from './say-where.ts';

/** Many phones knock at once when a scene changes or a server comes back; the usual 511 drops some. */
const BACKLOG = 4_096;
/** How long a stop may take before it is forced, milliseconds. */
const GRACE_MS = 10_000;
const LAST_WORDS_MS = 200;

const builtPages = fileURLToPath(new URL('../client/', import.meta.url));

async function serve(config: Config): Promise<void> {
  await findPortFree(config.port, config.host);
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const store = await openSqliteStore(config.dataDir);
  let urls = urlsFor(config);
  const app = await buildApp({
    ...{ config, store, clock: systemClock, chance: systemChance, pagesFolder: builtPages },
    publicUrl: () => urls[0] ?? '',
  });
  store.onFailure((reason) => {
    app.http.log.fatal(`The log could not be written (${reason}); starting anew.`);
    // A moment for the answers: commands that were not saved stay on the phones.
    systemClock.after(LAST_WORDS_MS, () => process.exit(stoppedOnPurpose));
  });
  await app.http.listen({ port: config.port, host: config.host, backlog: BACKLOG });
  urls = urlsFor({ ...config, port: portOf(app) ?? config.port });
  console.log(await whereToGo({ urls, firstOwnerKey: app.installation.firstOwnerKey }));
  const control = await startControlSocket(config.dataDir, app.installation, () => urls[0] ?? '');
  closeGracefully(app, async () => {
    await control.close();
    await store.close();
  });
  // Sent by the development script, when the pages were built again.
  process.on('message', (message) => {
    if (message === 'reload-pages') app.reloadPages();
  });
}

function portOf(app: App): number | null {
  const address = app.http.server.address();
  return typeof address === 'object' && address !== null ? address.port : null;
}

function closeGracefully(app: App, closeStore: () => Promise<void>): void {
  const grace = closeWithGrace({ delay: GRACE_MS, logger: null }, async ({ err }) => {
    // With words of our own: the logger would take the error's, which may quote what somebody typed.
    if (err) app.http.log.fatal({ err }, 'Stopping after a fault of ours.');
    await app.close();
    await closeStore();
  });
  // The parent is gone: nobody would start us again.
  process.once('disconnect', () => grace.close());
}

/** One sentence for whoever started it; the whole story only when asked for. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return `PORT is ${process.env['PORT'] ?? '3000'}, but another program uses it; set PORT to another number.`;
  }
  const isAsked = /debug|trace/.test(process.env['LOG_LEVEL'] ?? '');
  return isAsked ? (error.stack ?? error.message) : error.message;
}

try {
  await serve(readConfig(process.env));
} catch (error) {
  console.error(explain(error));
  process.exit(refusedToStart);
}
