import * as v from 'valibot';
import { CommandId } from '../../shared/contract/ids.ts';
import {
  CommandEnvelope,
  commandSchemas,
  type ParsedCommand,
} from '../../shared/contract/commands/command.ts';

export type Parsed =
  { ok: true; command: ParsedCommand } | { ok: false; code: 'malformed' | 'unknown-command' };

/** The envelope first, then the data by the schema of its type. */
export function parseCommand(message: unknown): Parsed {
  const envelope = v.safeParse(CommandEnvelope, message);
  if (!envelope.success)
    return { ok: false, code: hasUnknownType(message) ? 'unknown-command' : 'malformed' };
  const data = v.safeParse(commandSchemas[envelope.output.type], envelope.output.data);
  if (!data.success) return { ok: false, code: 'malformed' };
  // The data was parsed by the schema of just this type: the pair is one of the union.
  return { ok: true, command: { ...envelope.output, data: data.output } as ParsedCommand };
}

/** So that even a malformed command can leave the outbox that sent it. */
export function commandIdOf(message: unknown): CommandId | null {
  if (typeof message !== 'object' || message === null || !('id' in message)) return null;
  const id = v.safeParse(CommandId, message.id);
  return id.success ? id.output : null;
}

const hasUnknownType = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  !Object.hasOwn(commandSchemas, message.type);
