import type { Chance, Clock } from '../clock.ts';
import { createRunner } from '../gathering/runner.ts';
import type { Runner, Settled } from '../gathering/runner-port.ts';
import type { LogStore } from '../log/fact-log.ts';
import { rulesOfInstallation, type AskedOf, type InstallationAsked } from './decide-installation.ts';
import { evolveInstallation } from './evolve-installation.ts';
import type { InstallationFact } from './installation-facts.ts';
import type { InstallationCommandData, InstallationCommandType } from './installation-rules.ts';
import { emptyInstallation, type InstallationState } from './installation-state.ts';
import { sha256 } from './keys.ts';

type InstallationRunner = Runner<InstallationState, InstallationFact, InstallationAsked>;

/** The log "installation" with its durable state, which can be read at any time. */
export class InstallationLog {
  /** Only durable facts; the runner's own state runs ahead while it writes. */
  durable: InstallationState = emptyInstallation();
  readonly clock: Clock;
  readonly #chance: Chance;
  readonly #runner: InstallationRunner;

  constructor(runner: InstallationRunner, clock: Clock, chance: Chance) {
    this.#runner = runner;
    this.clock = clock;
    this.#chance = chance;
    runner.whenQuiet((state) => (this.durable = structuredClone(state)));
    runner.onRefolded((state) => (this.durable = structuredClone(state)));
    runner.onSettled((facts) => {
      for (const fact of facts) evolveInstallation(this.durable, fact);
    });
  }

  /** Resolves when it is durable or refused; rejects when it could not be saved. */
  async ask<T extends InstallationCommandType>(type: T, data: InstallationCommandData[T]): Promise<Settled> {
    const asked: AskedOf<T> = { type, data, atMs: this.clock.nowMs(), seed: this.#chance.hex(16) };
    const settled = await this.#runner.submit(asked as InstallationAsked);
    if (!settled.ok && settled.afterMs !== undefined) {
      throw new Error(`the installation's log was not written: ${settled.code}`);
    }
    return settled;
  }

  /** The same for what nobody has a reason to refuse. */
  async insist<T extends InstallationCommandType>(type: T, data: InstallationCommandData[T]): Promise<void> {
    const settled = await this.ask(type, data);
    if (!settled.ok) throw new Error(`the installation refused "${type}": ${settled.code}`);
  }

  /** 32 bytes in hex. */
  secret(): string {
    const secret = this.#runner.text(this.durable.secret);
    if (secret === null) {
      throw new Error('The secret of this installation is gone: its key file does not belong to its facts.');
    }
    return secret;
  }

  drawHex(bytes: number): string {
    return this.#chance.hex(bytes);
  }

  /** 32 random bytes in base64url, and what is kept of them. */
  drawOwnerKey(): { key: string; digest: string } {
    const key = Buffer.from(this.#chance.hex(32), 'hex').toString('base64url');
    return { key, digest: sha256(key) };
  }
}

export async function openInstallationLog(
  store: LogStore,
  clock: Clock,
  chance: Chance,
): Promise<InstallationLog> {
  const log = await store.open<InstallationFact>('installation');
  return new InstallationLog(await createRunner(log, rulesOfInstallation), clock, chance);
}
