import type { Costs } from './costs.ts';

/** What sitting out, or a place in a larger group, costs people by what they had so far. */
export interface Fairness {
  /** 0, 3, 8 or 15 times the weight, by how often beyond who did least. */
  sitOut(person: number): number;
  /** How much more than the least the customers among these had so far, 0 to 15 steps. */
  had(members: readonly number[]): number;
  /** A rider in a group that is larger than the others: the group's people had little, or the rider had much. */
  large(rider: number, members: readonly number[]): number;
}

const STEPS = 15;
const BELOW_A_MOVE = 64;

export function fairnessOf(costs: Costs, riders: readonly number[]): Fairness {
  const { satOut, share, rounds } = costs.past;
  const { hall, weights } = costs;
  const leastOut = riders.reduce((least, rider) => Math.min(least, satOut[rider] ?? 0), Infinity);
  const [least, most] = extremesOf(share, hall.customer);
  /** Nobody who may stay is moved for it. */
  const step = costs.stays(riders[0] ?? -1) ? weights.stay / BELOW_A_MOVE : weights.sitOut / (STEPS + 1);
  const steps = (difference: number): number => Math.min(STEPS, Math.round(difference * 2));
  const had = (members: readonly number[]): number => {
    const guests = members.filter((member) => hall.customer[member] === 1);
    const sum = guests.reduce((total, guest) => total + (share[guest] ?? 0), 0);
    return guests.length === 0 ? 0 : steps(sum / guests.length - least);
  };
  return {
    sitOut(person) {
      const times = Math.min(3, (satOut[person] ?? 0) - leastOut);
      return weights.sitOut * ((times + 1) ** 2 - 1);
    },
    had,
    large(rider, members) {
      if (rounds === 0) return 0;
      return step * (hall.customer[rider] === 1 ? steps(most - (share[rider] ?? 0)) : had(members));
    },
  };
}

/** The least and the most that a customer had. */
function extremesOf(share: Float64Array, customer: Uint8Array): [number, number] {
  let [least, most] = [Infinity, 0];
  for (const [person, had] of share.entries()) {
    if (customer[person] !== 1) continue;
    least = Math.min(least, had);
    most = Math.max(most, had);
  }
  return [least, most];
}
