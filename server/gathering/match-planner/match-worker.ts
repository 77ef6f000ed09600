import { parentPort } from 'node:worker_threads';
import { planRounds } from '../../../shared/match/plan-rounds.ts';
import type { PlanReply, PlanRequest } from './match-messages.ts';

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function replyTo({ number, input }: PlanRequest): PlanReply {
  try {
    return { type: 'planned', number, matches: planRounds(input) };
  } catch (error) {
    return { type: 'fault', number, reason: sentenceOf(error) };
  }
}

const port = parentPort;
if (!port) throw new Error('this file is the thread that works out matches');
port.on('message', (request: PlanRequest) => port.postMessage(replyTo(request)));
