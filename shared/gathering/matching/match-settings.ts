import { moveRules, wishes, type MatchSettings, type Wish } from '../../match/match-input.ts';

const MOST_WAVES = 4;

/** "1:4", "1:2-3", "2:7": the larger number is the most colleagues in a group. */
const RATIO = /^\s*(\d{1,2})\s*:\s*(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s*$/;

function ratioIn(value: unknown): MatchSettings['ratio'] {
  const found = typeof value === 'string' ? RATIO.exec(value) : null;
  const [customers = 0, ...most] = (found?.slice(1) ?? []).map((part: string | undefined) =>
    Number(part ?? 0),
  );
  const colleagues = Math.max(0, ...most);
  return customers > 0 && colleagues > 0 ? { customers, colleagues } : null;
}

const wavesIn = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_WAVES ? value : 1;

/** Segments before teams, everything else as it is. */
function wishesIn(prefer: unknown): readonly Wish[] {
  if (prefer !== 'differentSegment') return wishes;
  const others = wishes.filter((wish) => wish !== 'segments');
  const at = others.indexOf('teams');
  return [...others.slice(0, at), 'segments', ...others.slice(at)];
}

/** The switches of a round that a match knows; what it does not know is as if nothing was said. */
export const matchSettings = (settings: Readonly<Record<string, unknown>>): MatchSettings => ({
  ratio: ratioIn(settings['ratio']),
  moveRule: moveRules.find((rule) => rule === settings['moveRule']) ?? null,
  waves: wavesIn(settings['waves']),
  wishes: wishesIn(settings['prefer']),
});
