import { zoneLetters } from '../../shared/contract/vocabulary.ts';
import type { CreateGathering } from '../../shared/contract/http.ts';
import type { Room } from '../../shared/gathering/segment.ts';

/** So many tables in zones of equal size A, B, …; where they do not divide, the first zones have one more. */
export function roomPlan({ tables, seatsPerTable, zones }: CreateGathering['room']): Room {
  const used = Math.max(1, Math.min(zones, tables, zoneLetters.length));
  const zoneOf = (index: number): string => zoneLetters[Math.floor((index * used) / tables)] ?? 'A';
  return {
    seatsPerTable,
    tables: Array.from({ length: tables }, (_, index) => ({
      number: index + 1,
      zone: zoneOf(index),
      sides: 2,
      seats: seatsPerTable,
      marks: [],
    })),
  };
}
