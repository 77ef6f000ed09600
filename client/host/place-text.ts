import type { Place } from '../../shared/contract/cards/round.ts';
import { hostWords } from '../words/host.ts';

/** "Table 12, side A", or "Group 4" where there are no tables. */
export const placeText = ({ number, table, side }: Place): string =>
  table === null ? hostWords.group(number) : hostWords.table(table, side);
