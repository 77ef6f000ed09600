export interface PlannedZone {
  letter: string;
  /** First and last table; null when more zones were asked for than there are tables. */
  tables: { from: number; to: number } | null;
  seats: number;
}

const letters = 'ABCDEFGH';

/** Zones of equal size in the order of the table numbers; the first ones take what does not divide. */
export function zonesOfRoom(room: { tables: number; seatsPerTable: number; zones: number }): PlannedZone[] {
  const base = Math.floor(room.tables / room.zones);
  const extra = room.tables % room.zones;
  let next = 1;
  return [...letters.slice(0, room.zones)].map((letter, index) => {
    const size = base + (index < extra ? 1 : 0);
    const from = next;
    next += size;
    return { letter, tables: size === 0 ? null : { from, to: next - 1 }, seats: size * room.seatsPerTable };
  });
}
