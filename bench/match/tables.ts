import type { SeatMark } from '../../shared/contract/cards/match.ts';
import { zoneLetters } from '../../shared/contract/vocabulary.ts';
import type { MatchTable } from '../../shared/match/match-input.ts';

/** Half of all tables are step-free, and a fifth each is quiet, near the loop or near the door. */
function marksOf(table: number): SeatMark[] {
  const marks: SeatMark[] = table % 2 === 0 ? ['stepFree'] : [];
  const other = (['quiet', 'loop', 'nearDoor'] as const)[table % 5];
  return other ? [...marks, other] : marks;
}

/** In walking order, through as many zones as there are letters. */
export function tablesFor(groups: number, sides: 1 | 2): MatchTable[] {
  const count = Math.ceil(groups / sides);
  const inZone = Math.ceil(count / zoneLetters.length);
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    zone: zoneLetters[Math.floor(at / inZone)] ?? 'A',
    sides,
    seats: sides * 6,
    marks: marksOf(at),
  }));
}
