import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refusedToStart } from './exit-codes.ts';
import { createRestarts } from './restarts.ts';

const restarts = createRestarts({ most: 5, withinMs: 60_000 });
const serve = fileURLToPath(new URL('./serve.js', import.meta.url));

/** The small parent: keeps the server running through a failed write, a fault of ours or a kill, and does nothing else. */
function start(): void {
  // In a group of its own, so that Ctrl-C reaches it once, by us; when we vanish it sees the channel close.
  const child = fork(serve, process.argv.slice(2), { stdio: 'inherit', detached: true });
  let isStopping = false;
  const forward = (signal: NodeJS.Signals): void => {
    isStopping = true;
    child.kill(signal);
  };
  process.on('SIGTERM', forward).on('SIGINT', forward).on('SIGHUP', forward);
  child.once('exit', (code, signal) => {
    process.off('SIGTERM', forward).off('SIGINT', forward).off('SIGHUP', forward);
    const isMeant = isStopping || code === 0 || code === refusedToStart;
    if (!isMeant && restarts.mayRestart(performance.now())) return start();
    if (!isMeant) console.error('The server stopped five times within a minute, so it is not started again.');
    process.exitCode = code ?? 1;
    if (signal !== null) process.kill(process.pid, signal);
  });
}

start();
