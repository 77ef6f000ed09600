import { createServer } from 'node:net';

/**
 * Rejects (EADDRINUSE) when another program has the port. Asked before anything is written: a first
 * start that fails after the owner's key was made would never show it.
 */
export const findPortFree = (port: number, host: string): Promise<void> =>
  new Promise((free, taken) => {
    const probe = createServer();
    probe.once('error', taken);
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => free()));
  });
