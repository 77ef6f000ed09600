import type { Place } from '../../../shared/contract/cards/round.ts';
import { workWords } from '../../words/console-work.ts';
import { trayWords } from '../../words/console-tray.ts';

type Spot = Pick<Place, 'number' | 'table' | 'side'>;

/** Where a group meets, as a heading: "Table 7, side A". */
export function placeTitle({ number, table, side }: Spot): string {
  const words = workWords.round;
  const place = table === null ? words.group(number) : words.table(table);
  return side === null ? place : `${place}, ${words.side(side)}`;
}

/** The same within a sentence: "table 7, side A". */
export function placeWords({ number, table, side }: Spot): string {
  const words = trayWords.place;
  const place = table === null ? words.group(number) : words.table(table);
  return side === null ? place : place + words.side(side);
}
