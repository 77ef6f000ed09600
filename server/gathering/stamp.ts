import { createHmac } from 'node:crypto';
import type { AnyCommand, Stamp } from '../../shared/gathering/asked.ts';
import type { Actor } from '../../shared/contract/roles.ts';
import type { Chance, Clock } from '../clock.ts';

export interface Stamping {
  clock: Clock;
  chance: Chance;
  /** Secret of the installation, hex: makes digests of command ids that nobody else can make. */
  digestKey: string;
}

/** Who, when and the chance of a command. Drawn once: a command that is decided again keeps its stamp. */
export const stamp = (stamping: Stamping, command: AnyCommand, actor: Actor): Stamp => ({
  actor,
  atMs: stamping.clock.nowMs(),
  seed: stamping.chance.hex(16),
  digest: isAnonymous(command) ? digestOf(stamping, command.id) : '',
});

/**
 * The only commands whose facts must not name them; a digest costs as much as the rest of a stamp. Whether the
 * question that is withdrawn has a name is known to the state alone.
 */
const isAnonymous = (command: AnyCommand): boolean =>
  command.type === 'withdraw-question' || (command.type === 'ask-question' && command.data.anonymous);

const digestOf = ({ digestKey }: Stamping, id: string): string =>
  createHmac('sha256', digestKey).update(id).digest('hex').slice(0, 32);
