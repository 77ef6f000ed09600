import type { Line } from './line.ts';

/** Connections written to in one turn of the loop: answers wait at most for so many. */
const CHUNK = 32;

export interface Spreads<Parcel> {
  start(room: string, lines: ReadonlySet<Line>, parcel: Parcel): void;
  finish(room: string): void;
}

/** Messages that go out in chunks. At most one per room is under way: `finish` comes before anything newer. */
export function createSpreads<Parcel>(write: (line: Line, parcel: Parcel) => void): Spreads<Parcel> {
  const underWay = new Map<string, () => void>();
  return {
    start(room, lines, parcel) {
      const rest = [...lines];
      let planned: NodeJS.Immediate | null = null;
      const send = (count: number): void => {
        for (const line of rest.splice(0, count)) if (lines.has(line)) write(line, parcel);
      };
      const step = (): void => {
        send(CHUNK);
        if (rest.length === 0) underWay.delete(room);
        else planned = setImmediate(step);
      };
      underWay.set(room, () => {
        if (planned !== null) clearImmediate(planned);
        underWay.delete(room);
        send(rest.length);
      });
      step();
    },
    finish: (room) => underWay.get(room)?.(),
  };
}
