import * as v from 'valibot';
import { ClientId, CommandId, PersonId } from '../ids.ts';
import type { RejectionCode, RejectionParams } from '../rejections.ts';
import { askingCommands } from './asking.ts';
import { highlightCommands } from './highlights.ts';
import { peopleCommands } from './people.ts';
import { promptCommands } from './prompts.ts';
import { roundCommands } from './rounds.ts';
import { stageCommands } from './stage.ts';

/** Every command that may come over a socket, by its type; the value is the schema of its `data`. */
export const commandSchemas = {
  ...stageCommands,
  ...promptCommands,
  ...askingCommands,
  ...peopleCommands,
  ...highlightCommands,
  ...roundCommands,
} as const;

export type CommandType = keyof typeof commandSchemas;
export type CommandData<T extends CommandType> = v.InferOutput<(typeof commandSchemas)[T]>;

/** What a surface asks, before its data is parsed by the schema of its type. */
export const CommandEnvelope = v.strictObject({
  /** Made with the intention: one for a double tap, kept over retries, the base of ids of new things. */
  id: CommandId,
  /** One per tab. */
  client: ClientId,
  /** The client's own order, 1, 2, 3 …; nothing more. */
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The person for whom a phone asks; null on crew surfaces. */
  as: v.nullable(PersonId),
  /** The cursor that the surface had when the intention was made; "" before the first welcome. */
  basis: v.pipe(v.string(), v.maxLength(64)),
  /** How long the intention waited on the phone, milliseconds. */
  ageMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(7 * 24 * 3_600_000)),
  type: v.picklist(Object.keys(commandSchemas) as CommandType[]),
  data: v.unknown(),
});
export type CommandEnvelope = v.InferOutput<typeof CommandEnvelope>;

/** A command whose data was parsed, as a union over its types. */
export type ParsedCommand = {
  [T in CommandType]: Omit<CommandEnvelope, 'type' | 'data'> & { type: T; data: CommandData<T> };
}[CommandType];

/** The acknowledgement of a command. `ok` is sent only after the facts are durable. */
export type Answer =
  | { id: CommandId; ok: true; cursor: string }
  | {
      id: CommandId | null;
      ok: false;
      code: RejectionCode;
      params: RejectionParams;
      /** Present on retry codes: keep the command and ask again after so many milliseconds. */
      afterMs?: number;
    };
