import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { systemChance, systemClock } from '../../clock.ts';
import { openFiles } from './open-files.ts';
import { serveRequests } from './serve-requests.ts';
import { StoredLogs } from './stored-logs.ts';
import type { FromWorker, Request } from './worker-messages.ts';

/** How long dropped texts may lie in a write-ahead log before it is emptied. */
const PURGE_MS = 1000;

/** What queued while the last transaction was written. */
function takeWaiting(port: MessagePort, first: Request): Request[] {
  const requests = [first];
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    requests.push(next.message as Request);
  }
  return requests;
}

async function start(port: MessagePort, folder: string): Promise<void> {
  const send = (message: FromWorker): void => port.postMessage(message);
  const store = new StoredLogs(await openFiles(folder), systemChance);
  let purging = false;
  const purgeSoon = () => {
    purging = true;
    systemClock.after(PURGE_MS, () => {
      purging = false;
      store.purge();
    });
  };
  port.on('message', (first: Request) => {
    serveRequests(store, takeWaiting(port, first), send);
    if (store.needsPurge && !purging) purgeSoon();
  });
  send({ type: 'ready' });
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const port = parentPort;
if (!port) throw new Error('this file is the worker of the SQLite log');
const { folder } = workerData as { folder: string };
start(port, folder).catch((error: unknown) => {
  port.postMessage({ type: 'refused', reason: sentenceOf(error) } satisfies FromWorker);
});
