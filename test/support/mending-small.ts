import fc from 'fast-check';
import { round, talk } from './gathering-fixtures.ts';
import { Chance } from './mending-chance.ts';
import { hallOf, named } from './mending-hall.ts';
import type { Outcome, Play } from './mending-play.ts';
import { inRound } from './mending-steps.ts';

/** A small hall, and what happens in its first round: which kind of change, and the chance it is given. */
export interface SmallRoom {
  guests: number;
  hosts: number;
  hall: number;
  steps: [kind: number, chance: number, seconds: number][];
}

export const smallRooms = (most: { guests: number; hosts: number; steps: number }): fc.Arbitrary<SmallRoom> =>
  fc.record({
    guests: fc.integer({ min: 1, max: most.guests }),
    hosts: fc.integer({ min: 1, max: most.hosts }),
    hall: fc.nat(5_000),
    steps: fc.array(fc.tuple(fc.nat(inRound.length - 1), fc.nat(5_000), fc.integer({ min: 1, max: 100 })), {
      maxLength: most.steps,
      size: 'max',
    }),
  });

/** The hall in its first round. */
export function begun({ guests, hosts, hall }: SmallRoom): Play {
  const names = { guests: named('g', guests), hosts: named('c', hosts) };
  const meeting = { ...round('r1'), minutes: 7 };
  const play = hallOf(new Chance(hall), names, [talk('t0'), meeting, round('r2'), talk('t1')]);
  play.whenNext();
  play.whenNext();
  return play;
}

/** One change. */
export function step(play: Play, [kind, chance, seconds]: SmallRoom['steps'][number]): Outcome | null {
  play.atMs += seconds * 1_000;
  const change = inRound[kind];
  return change === undefined || play.running === null ? null : change(play, new Chance(chance));
}

export function played(room: SmallRoom): Play {
  const play = begun(room);
  for (const one of room.steps) step(play, one);
  return play;
}

/** How things stand, so that they can be put back. */
export function remembered(play: Play): () => void {
  const state = structuredClone(play.state);
  const texts = new Map(play.texts);
  const { atMs } = play;
  return () => {
    Object.assign(play.state, structuredClone(state));
    play.texts.clear();
    for (const [id, text] of texts) play.texts.set(id, text);
    play.atMs = atMs;
  };
}
