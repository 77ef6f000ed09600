import type { Place } from '../../shared/contract/cards/round.ts';
import { phoneRoundWords as words } from '../words/phone-round.ts';

/** "table 12, zone C, side A"; where the room has no tables: "group 12". */
export const placeText = ({ table, number, zone, side }: Place): string =>
  words.place({
    ...{ zone, side, number: table ?? number },
    noun: table === null ? words.nouns.group : words.nouns.table,
  });
