import type { CommandData, CommandType } from '../../../shared/contract/commands/command.ts';

/** Asks, and says a refusal on the status line. Resolves to whether it was accepted. */
export type Ask = <T extends CommandType>(type: T, data: CommandData<T>) => Promise<boolean>;
