import { describe, expect, test } from 'vitest';
import { planRounds } from '../../shared/match/plan-rounds.ts';
import { leastSteps, stepsOfPlan, walkingRoom } from '../support/match-joint-optimum.ts';

const ROOMS = 20;

describe('a plan of several rounds', () => {
  test.each([
    { guests: 4, hosts: 4, rounds: 3 },
    { guests: 6, hosts: 6, rounds: 4 },
    { guests: 8, hosts: 16, rounds: 4 },
    { guests: 10, hosts: 10, rounds: 5 },
    { guests: 12, hosts: 24, rounds: 5 },
  ])(
    '[MATCH-35] $guests to $hosts over $rounds rounds costs no more than 1.003 of the best there is',
    (size) => {
      const rooms = Array.from({ length: ROOMS }, (_, seed) => walkingRoom(size, seed));
      let [walked, least] = [0, 0];
      for (const room of rooms) {
        const matches = planRounds(room.plan);
        expect(matches.flatMap(({ quality }) => quality.repeats)).toEqual([]);
        walked += stepsOfPlan(room.plan, matches);
        least += leastSteps(room) ?? Infinity;
      }
      expect(least).toBeGreaterThan(0);
      expect(walked / least).toBeLessThanOrEqual(1.003);
    },
  );
});
