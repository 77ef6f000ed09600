import type { EnergyCard } from '../../shared/contract/cards/asking.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { energyOf } from '../../shared/gathering/reactions/energy-of.ts';
import type { Asked } from '../../shared/gathering/asked.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { Clock } from '../clock.ts';
import type { Beside } from './publish-views/beside.ts';
import type { Runner } from './runner-port.ts';

/** A word that changes oftener than this is not looked at any more. */
const LOOK_MS = 5_000;

export interface ShownEnergy extends Beside {
  stop(): void;
}

/** The card `energy` of the console: looked at every five seconds, because it also falls while nobody taps. */
export function showEnergy(runner: Runner<GatheringState, Fact, Asked>, clock: Clock): ShownEnergy {
  const listeners: ((audience: Audience) => void)[] = [];
  let word: EnergyCard['word'] | null = null;
  const stop = clock.every(LOOK_MS, () =>
    runner.whenQuiet((state) => {
      const now = energyOf(state, clock.nowMs());
      if (now === word) return;
      word = now;
      for (const tell of listeners) tell('console');
    }),
  );
  return {
    cards: (audience) =>
      audience === 'console' ? new Map([['energy', word === null ? undefined : { word }]]) : new Map(),
    onChange: (listener) => void listeners.push(listener),
    stop,
  };
}
