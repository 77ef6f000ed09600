import type { Bounds } from './weigh.ts';
import { isWithin } from './weigh.ts';
import type { Line } from './line.ts';
import type { UpMessages } from '../../shared/contract/messages.ts';

export type Answering = (answer: unknown) => void;

/** What happens to one kind of message. What comes in is unknown; `answer` takes what may be sent. */
export interface Receiving {
  /** Whether the message is answered; then one without a way to answer is ignored. */
  answered: boolean;
  bounds: Bounds;
  handle(message: unknown, answer: Answering): void | Promise<void>;
  /** The answer to a message out of bounds. */
  malformed(message: unknown): unknown;
  /** The answer when we failed. */
  failed(message: unknown): unknown;
  onFault(error: unknown): void;
}

const isFunction = (value: unknown): value is Answering => typeof value === 'function';

/**
 * The one wrapper around every handler of a socket. Nothing that a phone sends can throw past it:
 * an unhandled throw, also an asynchronous one, would end the process for the whole hall.
 */
export function receive(line: Line, event: keyof UpMessages, receiving: Receiving): void {
  const listener = (...sent: unknown[]): void => void run(receiving, sent);
  line.on(event, listener);
}

async function run(receiving: Receiving, sent: unknown[]): Promise<void> {
  const [message, last] = [sent[0], sent.at(-1)];
  if (receiving.answered && !isFunction(last)) return;
  const answer: Answering = receiving.answered && isFunction(last) ? last : () => undefined;
  try {
    if (isWithin(message, receiving.bounds)) await receiving.handle(message, answer);
    else answer(receiving.malformed(message));
  } catch (error) {
    receiving.onFault(error);
    answer(receiving.failed(message));
  }
}
