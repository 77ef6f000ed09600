import type { CommandId } from '../contract/ids.ts';
import type { ReadOnly } from './read-only.ts';
import type { FactCause } from './facts.ts';
import type { Answered } from './state.ts';

const PER_CLIENT = 32;
const ANONYMOUS = 1_024;

/** Adds at the end and lets the oldest go; the facts of one command follow each other and count once. */
function remember<T>(list: T[], item: T, most: number): void {
  if (list.at(-1) === item) return;
  list.push(item);
  if (list.length > most) list.shift();
}

/** Keeps what was accepted, so that a repeat gets its answer and changes nothing. */
export function rememberCommand(answered: Answered, cause: FactCause): void {
  if (!('command' in cause)) return;
  if (cause.client === null) return remember(answered.anonymous, cause.command, ANONYMOUS);
  const accepted = (answered.byClient[cause.client] ??= []);
  remember(accepted, cause.command as CommandId, PER_CLIENT);
}

/** Whether a command was accepted before, under its own name or as an anonymous one. */
export function wasAccepted(
  answered: ReadOnly<Answered>,
  {
    command,
    stamp,
  }: { command: { id: CommandId; client: keyof Answered['byClient'] }; stamp: { digest: string } },
): boolean {
  const named = answered.byClient[command.client]?.includes(command.id) ?? false;
  return named || (stamp.digest !== '' && answered.anonymous.includes(stamp.digest));
}
