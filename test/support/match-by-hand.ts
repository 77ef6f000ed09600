import type { MatchInput, MatchPerson } from '../../shared/match/match-input.ts';
import type { Match, MatchedGroup } from '../../shared/match/match.ts';
import { counted } from './match-counted.ts';
import { colleague, customer } from './match-room.ts';
import { see } from './match-seen.ts';

export const [c1, c2] = [customer(1), customer(2)];
export const [e1, e2, e3, e4] = [colleague(1), colleague(2), colleague(3), colleague(4)];

/** A group at the table of its number in zone A; its first two colleagues have jobs. */
export const group = (
  number: number,
  people: readonly MatchPerson[],
  about: Partial<MatchedGroup> = {},
): MatchedGroup => {
  const [first, second] = people.filter(({ role }) => role === 'colleague');
  return {
    number,
    table: number,
    zone: 'A',
    side: null,
    people: people.map(({ id }) => id),
    jobs: {
      ...(first && { [first.id]: 'ask' as const }),
      ...(second && { [second.id]: 'keepTheWords' as const }),
    },
    ...about,
  };
};

/** Groups with a sheet that tells the truth about them, but names no broken rule. */
export function honest(
  input: MatchInput,
  groups: MatchedGroup[],
  { satOut }: Pick<Match, 'satOut'> = { satOut: [] },
): Match {
  return {
    groups,
    satOut,
    quality: { ...counted(see(input, { groups, satOut })), broken: [], advice: null },
  };
}
