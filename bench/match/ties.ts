/** One round of people whom nothing tells apart, so that all costs tie, against one of people who differ. */
import { median } from '../figure.ts';
import { planMs } from './late-round.ts';
import { printFigure } from '../figure.ts';
import { room, type RoomKind } from './room.ts';
import { seedOf } from './seeds.ts';

const RUNS = 5;
const GOAL = 2;
const kinds = ['plain', 'equal', 'oneTeam'] as const;

function tiesOf(customers: number, colleagues: number): void {
  const figure = `match-ties-${customers}-${colleagues}`;
  const times: Record<(typeof kinds)[number], number[]> = { plain: [], equal: [], oneTeam: [] };
  const time = (kind: RoomKind, run: number): number =>
    planMs(room({ kind, customers, colleagues, rounds: 1, seed: seedOf(figure, run) }));
  for (const kind of kinds) time(kind, 0);
  for (let run = 1; run <= RUNS; run += 1) for (const kind of kinds) times[kind].push(time(kind, run));
  const [floor, equal, oneTeam] = [median(times.plain), median(times.equal), median(times.oneTeam)];
  printFigure({
    figure,
    people: customers + colleagues,
    unit: 'ms',
    ours: Math.max(equal, oneTeam),
    floor,
    equal,
    oneTeam,
    goal: GOAL,
    holds: Math.max(equal, oneTeam) <= GOAL * floor,
  });
}

export function tiesFigures(): void {
  tiesOf(150, 600);
  tiesOf(1000, 1000);
}
