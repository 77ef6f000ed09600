/** Multipliers of MurmurHash3's finaliser and xxHash32: odd, and well spread over their bits. */
const MULTIPLIERS = [0x85ebca6b, 0xc2b2ae35, 0x9e3779b1, 0x27d4eb2f] as const;
const ROUNDS = 4;

type Lanes = [number, number, number, number];

const finalise = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Every lane takes in the value and its neighbour, so that one changed bit reaches all four. */
function absorb([a, b, c, d]: Lanes, value: number): Lanes {
  const w = finalise(Math.imul(a ^ value, MULTIPLIERS[0]) + d);
  const x = finalise(Math.imul(b ^ w, MULTIPLIERS[1]) + a);
  const y = finalise(Math.imul(c ^ x, MULTIPLIERS[2]) + b);
  const z = finalise(Math.imul(d ^ y, MULTIPLIERS[3]) + c);
  return [w, x, y, z];
}

/** Four numbers of 32 bits from a seed of 32 hex digits; a shorter seed counts as filled with zeros. */
const lanesOf = (seed: string): Lanes => {
  const lane = (at: number): number => parseInt(seed.slice(at, at + 8) || '0', 16) >>> 0;
  return [lane(0), lane(8), lane(16), lane(24)];
};

/**
 * The id that a seed gives to a label: the same two give the same id, on every machine. Not
 * cryptographic: the seed is never logged or sent, which is what keeps ids unguessable.
 */
export function deriveId(seed: string, label: string | number): string {
  let lanes = lanesOf(seed);
  for (const character of String(label)) lanes = absorb(lanes, character.codePointAt(0) ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) lanes = absorb(lanes, 0xffff_0000 + round);
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}
