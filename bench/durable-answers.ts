/**
 * Acknowledged, durable answers a second with one outstanding per phone, against an in-memory Socket.IO
 * echo under the same crowd; and how long an answer takes when everybody answers within one second.
 */
import type { PromptCard } from '../shared/contract/cards/prompts.ts';
import { Crowd } from './crowd/crowd-process.ts';
import { median, printFigure } from './figure.ts';
import { startFloor } from './floors/floor-process.ts';
import type { Hall, Phone } from './hall.ts';

const ROUNDS = 5;
const FLOOD_MS = 2_000;

/** The answer of one phone to a choice of two, with places for what differs each time. */
export const messageOf = (phone: Phone, prompt: string): string =>
  JSON.stringify([
    'command',
    {
      id: '%ID%',
      client: (phone.opening.auth as { client: string }).client,
      n: '%N%',
      as: '%AS%',
      basis: '',
      ageMs: 0,
      type: 'answer-prompt',
      data: { prompt, answer: { kind: 'choice', options: ['%OPTION%'], other: '' } },
    },
  ]);

const perSecond = (told: { accepted: number; ms: number }): number => (told.accepted / told.ms) * 1_000;

/** The stage must stand on an open choice prompt, the crowd must be open. */
export async function durableAnswers(hall: Hall, crowd: Crowd): Promise<void> {
  const prompt = hall.console
    .family<PromptCard>('prompt')
    .find((card) => card.open && card.asks.kind === 'choice');
  if (!prompt) throw new Error('no choice prompt is open');
  const messages = hall.phones.map((phone) => messageOf(phone, prompt.id));
  const floor = await startFloor('echo-floor.ts');
  const echoing = new Crowd();
  const sockets = hall.phones.map(({ opening }) => ({
    ...opening,
    port: floor.port,
    cookie: '',
    host: '127.0.0.1',
  }));
  await echoing.tell({ order: 'open', sockets, atOnce: 64 }, 'done');
  const crowds = { ours: crowd, floor: echoing };
  await flood(crowds, messages);
  await spread(crowds, messages);
  echoing.stop();
  floor.stop();
}

/** The same people, once at Closer and once at a server that only answers. */
interface Crowds {
  ours: Crowd;
  floor: Crowd;
}

/** How many answers a second are on disk and answered when everybody sends as fast as it goes. */
async function flood({ ours, floor }: Crowds, messages: string[]): Promise<void> {
  const rates: Record<keyof Crowds, number[]> = { ours: [], floor: [] };
  let refused = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const told = await ours.tell({ order: 'flood', messages, ms: FLOOD_MS }, 'answered');
    refused += told.refused;
    rates.ours.push(perSecond(told));
    rates.floor.push(perSecond(await floor.tell({ order: 'flood', messages, ms: FLOOD_MS }, 'answered')));
  }
  printFigure({
    figure: 'durable-answers',
    people: messages.length,
    unit: '1/s',
    ours: median(rates.ours),
    floor: median(rates.floor),
    refused,
  });
}

/** How long an answer takes when everybody answers within one second. */
async function spread({ ours, floor }: Crowds, messages: string[]): Promise<void> {
  const calm = await ours.tell({ order: 'spread', messages, ms: 1_000 }, 'answered');
  const echo = await floor.tell({ order: 'spread', messages, ms: 1_000 }, 'answered');
  const figure = { people: messages.length, unit: 'ms' } as const;
  printFigure({ figure: 'answers-in-one-second-p50', ...figure, ours: calm.p50Ms, floor: echo.p50Ms });
  printFigure({ figure: 'answers-in-one-second-p99', ...figure, ours: calm.p99Ms, floor: echo.p99Ms });
}
