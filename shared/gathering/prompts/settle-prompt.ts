import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { withOpened } from './find-prompt.ts';
import { isOver } from './prompt-run.ts';

/** The grace is over; of a prompt that was opened again meanwhile there is nothing to end. */
export const settlePrompt: Rule<'settle-prompt'> = (state, { command }) =>
  withOpened(state, command.data.prompt, (run) =>
    accept(isOver(run) && !run.settled ? [{ type: 'prompt-settled', data: command.data }] : []),
  );
