import { Chance } from './mending-chance.ts';
import { anyHall } from './mending-hall.ts';
import { faultsOf, movedForNewcomers, Said } from './mending-judge.ts';
import { Ledger } from './mending-ledger.ts';
import { toldOf } from './mending-names.ts';
import type { Outcome, Play } from './mending-play.ts';
import { between, inRound } from './mending-steps.ts';

/** What happened in a room, and the first thing that was wrong. */
export interface Simulated {
  commands: number;
  rounds: number;
  /** Accepted repairs by kind. */
  kinds: Record<string, number>;
  fault: string | null;
}

class Found extends Error {}

const told = (type: string, { result, facts }: Outcome): string =>
  `${type}: ${'code' in result ? result.code : facts.map((fact) => fact.type).join(' ')}`;

function count(kinds: Simulated['kinds'], { facts }: Outcome): void {
  for (const fact of facts)
    if (fact.type === 'round-mended') kinds[fact.data.why] = (kinds[fact.data.why] ?? 0) + 1;
}

function watch(play: Play, simulated: Simulated, lines: string[]): void {
  const said = new Said();
  const ledger = new Ledger(play);
  play.before = () => ledger.pass(play);
  play.after = (type, outcome) => {
    simulated.commands += 1;
    ledger.hear(outcome.facts);
    count(simulated.kinds, outcome);
    lines.push(told(type, outcome));
    const faults = faultsOf(play, said);
    if (type === 'next') faults.push(...ledger.forgotten(play));
    if (type !== 'next' && type !== 'undo') faults.push(...movedForNewcomers(play, outcome.facts));
    if (faults.length > 0) throw new Found(faults.slice(0, 4).join('; '));
  };
}

/** How many changes there are at this stage. */
function changesIn(play: Play, chance: Chance): number {
  if (play.running !== null) return chance.between(3, 9);
  return play.state.stage.position < 0 ? 0 : chance.below(3);
}

function happen(play: Play, chance: Chance, simulated: Simulated): void {
  for (let left = changesIn(play, chance); left > 0; left -= 1) {
    play.atMs += chance.between(2, chance.once(3) ? 150 : 30) * 1_000;
    chance.pick(play.running === null ? between : inRound)?.(play, chance);
  }
  if (play.running !== null) simulated.rounds += 1;
}

/** A whole gathering with a hall and an order of changes that follow from the number. */
export function simulate(seed: number, tell?: (line: string) => void): Simulated {
  const chance = new Chance(seed);
  const play = anyHall(chance);
  const simulated: Simulated = { commands: 0, rounds: 0, kinds: {}, fault: null };
  const lines: string[] = [];
  watch(play, simulated, lines);
  try {
    for (let stages = play.state.segments.length + 2; stages > 0; stages -= 1) {
      happen(play, chance, simulated);
      play.atMs += chance.between(20, 120) * 1_000;
      play.whenNext();
    }
  } catch (error) {
    simulated.fault = `room ${seed}, command ${simulated.commands}: ${String(error)}\n${lines.slice(-4).join('\n')}`;
    tell?.(toldOf(play));
    if (!(error instanceof Found)) throw error;
  }
  return simulated;
}
