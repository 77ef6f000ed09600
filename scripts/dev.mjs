// `npm run dev`: builds again on every change; restarts the server, and tells open pages to load anew.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const serve = fileURLToPath(new URL('../dist/server/serve.js', import.meta.url));
let server = null;
let built = { client: false, server: false };

function start() {
  if (!built.client || !built.server || !existsSync(serve)) return;
  server = fork(serve, { stdio: 'inherit' });
  const mine = server;
  mine.once('exit', () => {
    if (server === mine) server = null;
  });
}

function restart() {
  if (server === null) return start();
  server.once('exit', start);
  server.kill('SIGTERM');
}

/** Calls back after every build that went well. */
async function watch(which, configFile, onBuilt) {
  const watcher = await build({ configFile, mode: 'development', logLevel: 'warn', build: { watch: {} } });
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'BUNDLE_END') void event.result.close();
    if (event.code !== 'END') return;
    built = { ...built, [which]: true };
    onBuilt();
  });
}

await watch('client', 'vite.config.ts', () => {
  if (server === null) start();
  else server.send('reload-pages');
});
await watch('server', 'vite.server.config.ts', restart);
process.on('SIGINT', () => process.exit(0));
