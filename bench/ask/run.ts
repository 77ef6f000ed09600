/** Everybody answers within five seconds while reactions run and counts go to everybody; prints JSON lines. */
import type { PromptCard, TallyCard } from '../../shared/contract/cards/prompts.ts';
import type { PromptDraft } from '../../shared/contract/commands/prompts.ts';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { Crowd } from '../crowd/crowd-process.ts';
import { messageOf } from '../durable-answers.ts';
import { median, printFigure } from '../figure.ts';
import { startFloor } from '../floors/floor-process.ts';
import { closeHall, openHall, type Hall } from '../hall.ts';
import { agesOf, openWall } from './watch-wall.ts';

const PEOPLE = 2_000;
const WITHIN_MS = 5_000;
const TAPS_A_SECOND = 1_500;
const ROUNDS = 3;
const OPEN_AT_ONCE = 64;

const draft = (results: PromptDraft['results']): PromptDraft => ({
  title: 'Would you come back?',
  asks: { kind: 'choice', least: 1, most: 1, other: false },
  options: ['Yes', 'Not yet'],
  ...{ audience: 'both', team: '', names: 'unnamed', change: 'untilClosed', abstain: true },
  ...{ results, minutes: 0 },
});

/** A new choice on the stage. */
async function askNew({ console: crew }: Hall, results: PromptDraft['results']): Promise<SegmentId> {
  const before = new Set(crew.family<PromptCard>('prompt').map(({ id }) => id));
  const fresh = () => crew.family<PromptCard>('prompt').find(({ id, open }) => open && !before.has(id));
  await crew.ask('add-prompt', { draft: draft(results), after: null });
  const number = crew.card<{ number: number }>('stage')?.number ?? 0;
  await crew.ask('next', { number });
  await crew.until('the prompt', () => fresh() !== undefined);
  const prompt = fresh();
  if (prompt === undefined) throw new Error('the prompt did not open');
  return prompt.id;
}

interface Played {
  p50Ms: number;
  p99Ms: number;
  lost: number;
  refused: number;
  agesMs: number[];
}

interface Room {
  hall: Hall;
  crowd: Crowd;
  wall: Awaited<ReturnType<typeof openWall>>;
}

/** Everybody answers one new prompt; `frames`: with reactions and counts to everybody, or without both. */
async function play({ hall, crowd, wall }: Room, frames: boolean): Promise<Played> {
  const prompt = await askNew(hall, frames ? 'always' : 'crew');
  const seen = wall.watch(prompt);
  const messages = hall.phones.map((phone) => messageOf(phone, prompt));
  const taps = frames ? TAPS_A_SECOND : 0;
  const told = await crowd.tell({ order: 'spread', messages, ms: WITHIN_MS, taps }, 'answered');
  const counted = () => hall.console.card<TallyCard>(`tally:${prompt}`)?.answered ?? 0;
  await hall.console.until('all counts', () => counted() >= told.accepted).catch(() => undefined);
  const { p50Ms, p99Ms, refused, accepted, ackedMs } = told;
  return { p50Ms, p99Ms, refused, lost: accepted - counted(), agesMs: agesOf(seen, ackedMs) };
}

/** The same people, answers and taps at a server that only answers. */
async function playFloor(hall: Hall): Promise<{ p50Ms: number; p99Ms: number }> {
  const floor = await startFloor('echo-floor.ts');
  const crowd = new Crowd();
  const sockets = hall.phones.map(({ opening }) => ({
    ...opening,
    ...{ port: floor.port, cookie: '', host: '127.0.0.1' },
  }));
  await crowd.tell({ order: 'open', sockets, atOnce: OPEN_AT_ONCE }, 'done');
  const messages = hall.phones.map((phone) => messageOf(phone, 'a1'));
  const order = { order: 'spread', messages, ms: WITHIN_MS, taps: TAPS_A_SECOND } as const;
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await crowd.tell(order, 'answered'));
  crowd.stop();
  floor.stop();
  return middle(rounds);
}

const middle = (rounds: readonly { p50Ms: number; p99Ms: number }[]) => ({
  p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
});

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function print(calm: Played[], busy: Played[], floor: { p50Ms: number; p99Ms: number }): void {
  const people = { people: PEOPLE, unit: 'ms' } as const;
  const ours = middle(busy);
  printFigure({ figure: 'acked-answers-p50', ...people, ours: ours.p50Ms, floor: floor.p50Ms });
  printFigure({ figure: 'acked-answers-p99', ...people, ours: ours.p99Ms, floor: floor.p99Ms });
  const ages = busy.flatMap(({ agesMs }) => agesMs).toSorted((a, b) => a - b);
  const worst = ages.at(-1) ?? Number.NaN;
  printFigure({
    figure: 'wall-tally-age',
    ...people,
    ours: worst,
    floor: null,
    median: median(ages),
    counts: ages.length,
  });
  const goal = 2;
  const quiet = middle(calm).p99Ms;
  const holds = ours.p99Ms / quiet <= goal;
  printFigure({ figure: 'ack-p99-under-frames', ...people, ours: ours.p99Ms, floor: quiet, goal, holds });
  const all = [...calm, ...busy];
  const lost = { ours: sum(all.map((round) => round.lost)), floor: null };
  const refused = sum(all.map((round) => round.refused));
  printFigure({ figure: 'answers-lost', people: PEOPLE, unit: 'answers', ...lost, refused, goal: 0 });
}

async function run(): Promise<void> {
  const hall = await openHall(PEOPLE);
  const crowd = new Crowd();
  try {
    const sockets = hall.phones.map((phone) => phone.opening);
    await crowd.tell({ order: 'open', sockets, atOnce: OPEN_AT_ONCE }, 'done');
    const room = { hall, crowd, wall: await openWall(hall) };
    const calm: Played[] = [];
    const busy: Played[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      calm.push(await play(room, false));
      busy.push(await play(room, true));
    }
    print(calm, busy, await playFloor(hall));
    room.wall.close();
  } finally {
    crowd.stop();
    await closeHall(hall);
  }
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
