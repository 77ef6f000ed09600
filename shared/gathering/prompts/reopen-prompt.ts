import { accept } from '../asked.ts';
import type { Rule } from '../rule.ts';
import { withOpened } from './find-prompt.ts';

export const reopenPrompt: Rule<'reopen-prompt'> = (state, { command }) =>
  withOpened(state, command.data.prompt, ({ closed }) =>
    accept(closed ? [{ type: 'prompt-reopened', data: command.data }] : []),
  );
