import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Floor {
  port: number;
  stop(): void;
}

/** Starts one of the floor servers of this folder in a process of its own. */
export function startFloor(file: 'ws-floor.ts' | 'echo-floor.ts'): Promise<Floor> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('message', (message: { port: number }) =>
      resolve({ port: message.port, stop: () => child.kill() }),
    );
  });
}
