/**
 * From Next leaving the console to the last phone having the bytes, against a raw `ws` broadcast of the
 * same bytes to as many sockets. `loop`: until the server answers the console's next message, so how
 * long its loop was busy.
 */
import { WebSocket } from 'ws';
import type { StageCard } from '../shared/contract/cards/stage.ts';
import { Crowd } from './crowd/crowd-process.ts';
import type { LightOpening } from './crowd/light-socket.ts';
import { median, nowMs, printFigure } from './figure.ts';
import { startFloor } from './floors/floor-process.ts';
import type { Hall } from './hall.ts';

const ROUNDS = 9;

interface Took {
  lastMs: number;
  loopMs: number;
  text: string;
}

const numberOf = (hall: Hall): number => hall.console.card<StageCard>('stage')?.number ?? 0;

async function cue(hall: Hall, type: 'next' | 'undo'): Promise<void> {
  const number = numberOf(hall);
  const answer = await hall.console.ask(type, { number });
  if (!answer?.ok) throw new Error(`${type} was refused: ${JSON.stringify(answer)}`);
  await hall.console.until('the stage of the cue', () => numberOf(hall) > number);
}

async function timedNext(hall: Hall, crowd: Crowd, marker: string): Promise<Took> {
  await crowd.tell({ order: 'watch', marker }, 'done');
  const startedMs = nowMs();
  const number = numberOf(hall);
  const cued = hall.console.ask('next', { number });
  const busy = cued.then(() => hall.console.ask('next', { number })).then(() => nowMs() - startedMs);
  const seen = await crowd.tell({ order: 'seen' }, 'seen');
  const loopMs = await busy;
  await hall.console.until('the stage of the cue', () => numberOf(hall) > number);
  return { lastMs: Number(seen.lastNs) / 1e6 - startedMs, loopMs, text: seen.text };
}

async function timedFloor(lead: WebSocket, crowd: Crowd, text: string): Promise<Took> {
  await crowd.tell({ order: 'watch', marker: '"cards"' }, 'done');
  const startedMs = nowMs();
  const loop = new Promise<number>((resolve) => lead.once('message', () => resolve(nowMs() - startedMs)));
  lead.send(`go:${text}`);
  lead.send('ping');
  const seen = await crowd.tell({ order: 'seen' }, 'seen');
  return { lastMs: Number(seen.lastNs) / 1e6 - startedMs, loopMs: await loop, text };
}

/** Brings the show from the start to `talk`, with a prompt right behind it. */
async function toTalk(hall: Hall): Promise<void> {
  await cue(hall, 'next');
  await cue(hall, 'next');
  await hall.console.ask('add-prompt', {
    draft: {
      title: 'What did you hear?',
      asks: { kind: 'choice', least: 1, most: 1, other: false },
      options: ['Yes', 'No'],
      ...{ audience: 'both', team: '', names: 'unnamed', change: 'untilClosed', abstain: true },
      ...{ results: 'closed', minutes: 2 },
    },
    after: null,
  });
}

async function openFloor(people: number) {
  const floor = await startFloor('ws-floor.ts');
  const crowd = new Crowd();
  const bare: LightOpening = {
    host: '127.0.0.1',
    port: floor.port,
    path: '/',
    cookie: '',
    socketIo: false,
    auth: null,
  };
  await crowd.tell(
    { order: 'open', sockets: Array.from({ length: people }, () => bare), atOnce: 64 },
    'done',
  );
  const lead = new WebSocket(`ws://127.0.0.1:${floor.port}/lead`);
  await new Promise((resolve) => lead.once('open', resolve));
  const stop = () => {
    lead.close();
    crowd.stop();
    floor.stop();
  };
  return { crowd, lead, stop };
}

function print(figure: string, people: number, ours: Took[], floors: Took[]): void {
  printFigure({
    figure,
    people,
    unit: 'ms',
    ours: median(ours.map((took) => took.lastMs)),
    floor: median(floors.map((took) => took.lastMs)),
    oursLoop: median(ours.map((took) => took.loopMs)),
    floorLoop: median(floors.map((took) => took.loopMs)),
    bytes: Buffer.byteLength(ours[0]?.text ?? ''),
  });
}

/** Undo, and waits until the last phone has it: a fan-out must not be measured on top of another. */
async function backToTalk(hall: Hall, crowd: Crowd): Promise<void> {
  await crowd.tell({ order: 'watch', marker: '"kind":"talk"' }, 'done');
  await cue(hall, 'undo');
  await crowd.tell({ order: 'seen' }, 'seen');
}

/** Interleaved rounds; medians. Leaves the stage on the added prompt, open. */
export async function sceneChange(hall: Hall, crowd: Crowd): Promise<void> {
  const people = hall.phones.length;
  const floor = await openFloor(people);
  await toTalk(hall);
  const ours: Took[] = [];
  const floors: Took[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const took = await timedNext(hall, crowd, '"kind":"prompt"');
    floors.push(await timedFloor(floor.lead, floor.crowd, took.text));
    ours.push(took);
    if (round < ROUNDS - 1) await backToTalk(hall, crowd);
  }
  print('scene-change-last-phone', people, ours.slice(1), floors.slice(1));
  await cue(hall, 'next');
  const round = await timedNext(hall, crowd, '"group":{');
  print('round-cue-last-phone', people, [round], [await timedFloor(floor.lead, floor.crowd, round.text)]);
  await cue(hall, 'undo');
  await cue(hall, 'undo');
  floor.stop();
}
