import type { StoredLogs } from './stored-logs.ts';
import type { Call, Exchange, FromWorker, Request, RequestOf } from './worker-messages.ts';

type Send = (message: FromWorker) => void;
type Plain = Exclude<Call, 'append'>;

const serve: { [C in Plain]: (store: StoredLogs, ask: Exchange[C]['ask']) => Exchange[C]['give'] } = {
  open: (store, { name }) => store.open(name),
  names: (store) => store.names(),
  read: (store, { log, after }) => store.read(log, after),
  close: (store) => store.close(),
};

/** Serves what came together: appends as one transaction, then the rest in its order. */
export function serveRequests(store: StoredLogs, requests: readonly Request[], send: Send): void {
  const appends = requests.filter((request) => request.call === 'append');
  if (appends.length > 0) commit(store, appends, send);
  for (const request of requests) if (request.call !== 'append') answer(store, request, send);
  if (store.broken !== null) send({ type: 'failed', reason: store.broken });
}

/** Answers as soon as the transaction is durable; keys of dropped texts go right after. */
function commit(store: StoredLogs, requests: readonly RequestOf<'append'>[], send: Send): void {
  const outcomes = store.append(requests.map(({ ask }) => ask));
  const dropped: string[] = [];
  for (const [index, { number, ask }] of requests.entries()) {
    const given = outcomes[index] ?? { outcome: 'unknown', reason: 'not written' };
    send({ type: 'given', number, given });
    if (given.outcome === 'appended') dropped.push(...ask.drops);
  }
  store.forget(dropped);
}

function answer<C extends Plain>(store: StoredLogs, { number, call, ask }: RequestOf<C>, send: Send): void {
  try {
    send({ type: 'given', number, given: serve[call](store, ask) });
  } catch (error) {
    send({ type: 'fault', number, reason: error instanceof Error ? error.message : String(error) });
  }
}
