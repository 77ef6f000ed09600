import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { withOpened } from './find-prompt.ts';

export const closePrompt: Rule<'close-prompt'> = (state, { command }) =>
  withOpened(state, command.data.prompt, ({ closed }) =>
    accept(closed ? [] : [{ type: 'prompt-closed', data: command.data }]),
  );
