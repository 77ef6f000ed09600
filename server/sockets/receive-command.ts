import type { Answer, ParsedCommand } from '../../shared/contract/commands/command.ts';
import { limits } from '../../shared/contract/limits.ts';
import type { RejectionCode } from '../../shared/contract/rejections.ts';
import type { Clock } from '../clock.ts';
import { refusal } from '../gathering/answer.ts';
import { askerOf } from './asker.ts';
import type { Line } from './line.ts';
import { commandIdOf, parseCommand } from './parse-command.ts';
import { receive } from './receive.ts';
import { createTokenBuckets } from './token-buckets.ts';

export interface ReceivingCommands {
  clock: Clock;
  isClosing(): boolean;
  onFault(error: unknown): void;
}

/** Returns how to take commands of one connection; allowances are kept per identity over all of them. */
export function createCommandDoor(deps: ReceivingCommands): (line: Line) => void {
  const allow = createAllowances(deps.clock);
  return (line) => {
    const { surface } = line.data.admitted.at;
    const reads = surface === 'console' || surface === 'keeper';
    const bytes = reads ? limits.consoleMessageBytes : limits.messageBytes;
    const door = { deps, allow, unanswered: 0 };
    receive(line, 'command', {
      answered: true,
      bounds: { bytes, depth: limits.depth },
      handle: async (message, answer) => answer(await decide(door, line, message)),
      malformed: (message) => refusal(commandIdOf(message), { code: 'malformed' }),
      failed: (message) => refusal(commandIdOf(message), { code: 'internal' }),
      onFault: deps.onFault,
    });
  };
}

interface Door {
  deps: ReceivingCommands;
  allow: Allow;
  unanswered: number;
}

async function decide(door: Door, line: Line, message: unknown): Promise<Answer> {
  if (door.deps.isClosing()) return refusal(commandIdOf(message), { code: 'closing' });
  const parsed = parseCommand(message);
  if (!parsed.ok) return refusal(commandIdOf(message), parsed);
  const { command } = parsed;
  const asker = askerOf(line.data.admitted, command.as);
  if (typeof asker === 'string') return refusal(command.id, { code: asker });
  const afterMs = door.unanswered < limits.unanswered ? door.allow(asker.identity, command) : 1_000;
  if (afterMs > 0) return refusal(command.id, { code: 'wait' satisfies RejectionCode, afterMs });
  door.unanswered += 1;
  try {
    return await line.data.admitted.gathering.ask(command, asker.actor);
  } finally {
    door.unanswered -= 1;
  }
}

/** 0: go on; else milliseconds to wait. */
type Allow = (identity: string, command: ParsedCommand) => number;

function createAllowances(clock: Clock): Allow {
  const commands = createTokenBuckets(clock, { perSecond: 20, burst: 20 });
  const texts = createTokenBuckets(clock, { perSecond: 0.5, burst: 5 });
  return (identity, command) => {
    const needed = isTyped(command) ? [commands, texts] : [commands];
    const afterMs = Math.max(...needed.map((buckets) => buckets.waitMs(identity)));
    if (afterMs === 0) for (const buckets of needed) buckets.take(identity, 1);
    return afterMs;
  };
}

/** What an attendee typed for others to read. */
const isTyped = (command: ParsedCommand): boolean =>
  command.type === 'ask-question' || (command.type === 'answer-prompt' && hasWords(command.data.answer));

type AnswerGiven = Extract<ParsedCommand, { type: 'answer-prompt' }>['data']['answer'];

function hasWords(answer: AnswerGiven): boolean {
  if (answer.kind === 'choice') return answer.other !== '';
  if (answer.kind === 'sorting') return answer.items.some(({ instead }) => instead !== '');
  return answer.kind === 'text' || answer.kind === 'words';
}
