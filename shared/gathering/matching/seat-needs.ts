import { seatMarks, type SeatMark } from '../../contract/cards/match.ts';

/** What people write as an access need, and the mark of a table that answers it. */
const marksOfNeeds: Readonly<Record<string, SeatMark>> = {
  hearing: 'loop',
  loop: 'loop',
  'hearing loop': 'loop',
  'near the loop': 'loop',
  'low noise': 'quiet',
  quiet: 'quiet',
  'step free': 'stepFree',
  wheelchair: 'stepFree',
  'near door': 'nearDoor',
  'near the door': 'nearDoor',
};
const SMALL_GROUPS = 'small groups';
/** "Small groups please" is one customer with two colleagues. */
const SMALL = 2;

/** In any case, with spaces, hyphens or underscores. */
const plain = (need: string): string =>
  need
    .toLowerCase()
    .trim()
    .replace(/[\s_-]+/g, ' ');

export interface SeatNeeds {
  seatNeeds: SeatMark[];
  /** Most colleagues in this person's group; null is the usual size. */
  maxColleagues: number | null;
}

/** What somebody's access needs ask of a match; words that are not in the table are for the hosts. */
export function seatNeedsOf(needs: readonly string[]): SeatNeeds {
  const said = needs.map(plain);
  const asked = said.map((need) => (Object.hasOwn(marksOfNeeds, need) ? marksOfNeeds[need] : undefined));
  return {
    seatNeeds: seatMarks.filter((mark) => asked.includes(mark)),
    maxColleagues: said.includes(SMALL_GROUPS) ? SMALL : null,
  };
}
