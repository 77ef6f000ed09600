/** What a plan promises, counted on the groups: nobody meets again, and no customer is left without a group. */
import { counted, type Counts } from './counts.ts';
import { printFigure } from '../figure.ts';
import { room, type RoomKind } from './room.ts';
import { seedOf } from './seeds.ts';
import { planRounds } from '../../shared/match/plan-rounds.ts';

const HALL = { customers: 150, colleagues: 600, rounds: 6 };
const ROOMS = 2;

const sum = (all: Counts[], of: (counts: Counts) => number): number =>
  all.reduce((total, counts) => total + of(counts), 0);

/** Prints what was counted in all rooms of a kind; true when the promises were kept. */
function promisesIn(kind: RoomKind): boolean {
  const all = Array.from({ length: ROOMS }, (_, run) => {
    const input = room({ ...HALL, kind, seed: seedOf(`promises ${kind}`, run) });
    return counted(input, planRounds(input));
  });
  const people = HALL.customers + HALL.colleagues;
  const line = { people, floor: null, goal: 0, room: kind, rooms: ROOMS, rounds: HALL.rounds };
  const [repeats, unserved] = [sum(all, (counts) => counts.repeats), sum(all, (counts) => counts.unserved)];
  const broken = sum(all, (counts) => counts.broken);
  printFigure({
    figure: 'match-150-600-repeats',
    unit: 'pairs',
    ours: repeats,
    ...line,
    said: sum(all, (counts) => counts.repeatsSaid),
    holds: repeats === 0,
  });
  printFigure({
    figure: 'match-150-600-unserved',
    unit: 'customers',
    ours: unserved,
    ...line,
    unmatched: sum(all, (counts) => counts.unmatched),
    broken,
    brokenRules: all.flatMap(({ brokenRules }) => brokenRules || []).join('; '),
    mixedTeams: Math.min(...all.map(({ mixedTeams }) => mixedTeams ?? 1)),
    newFaces: Math.min(...all.map(({ newFaces }) => newFaces ?? 1)),
    holds: unserved === 0,
  });
  return repeats === 0 && unserved === 0 && (kind !== 'plain' || broken === 0);
}

export function promiseFigures(): boolean {
  const kept = (['plain', 'realistic'] as const).map(promisesIn);
  return kept.every(Boolean);
}
