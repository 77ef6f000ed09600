import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Told } from './orders.ts';

/** The crowd in a process of its own, so that its work is not the server's. */
export class Crowd {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('./crowd.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });

  /** One order at a time. Rejects when the crowd could not carry it out. */
  tell<T extends Told['told']>(order: Order, expected: T): Promise<Extract<Told, { told: T }>> {
    return new Promise((resolve, reject) => {
      this.#child.once('message', (told: Told) => {
        if (told.told === expected) resolve(told as Extract<Told, { told: T }>);
        else reject(new Error(told.told === 'failed' ? told.reason : `the crowd told ${told.told}`));
      });
      this.#child.send(order);
    });
  }

  stop(): void {
    this.#child.kill();
  }
}
