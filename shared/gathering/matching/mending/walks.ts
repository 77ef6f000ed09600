import type { Place } from '../../../contract/cards/round.ts';
import { stepsOver } from '../../../match/walk.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { RoomTable } from '../../segment.ts';
import type { State } from '../../rule.ts';

type Where = Pick<Place, 'number' | 'table'>;
/** Further than any walk in a hall. */
const FAR = 16;

/** How far places of the hall are from each other, and which are free. */
export class Walks {
  readonly #closed: readonly number[];
  readonly #open: readonly ReadOnly<RoomTable>[];
  readonly #index = new Map<number, number>();
  readonly #zones: readonly string[];
  readonly hasTables: boolean;

  constructor({ room, closedTables }: State) {
    const tables = [...room.tables].sort((a, b) => a.number - b.number);
    tables.forEach(({ number }, index) => this.#index.set(number, index));
    this.#zones = [...new Set(tables.map(({ zone }) => zone))];
    this.#closed = closedTables;
    this.#open = tables.filter(({ number }) => !closedTables.includes(number));
    this.#zoneOf = new Map(tables.map(({ number, zone }) => [number, this.#zones.indexOf(zone)]));
    this.hasTables = tables.length > 0;
  }

  readonly #zoneOf: ReadonlyMap<number, number>;

  /** Steps from one place to another, 0 to 15; numbers stand for tables where there are none. 16: unknown. */
  steps(from: Where | null, to: Where): number {
    if (from === null) return FAR;
    if (!this.hasTables) return stepsOver(Math.abs(from.number - to.number), 0);
    const [start, end] = [this.#at(from), this.#at(to)];
    return start === undefined || end === undefined
      ? FAR
      : stepsOver(Math.abs(start - end), Math.abs(this.#zoneAt(from) - this.#zoneAt(to)));
  }

  #zoneAt({ table }: Where): number {
    return this.#zoneOf.get(table ?? NaN) ?? 0;
  }

  #at({ table }: Where): number | undefined {
    return table === null ? undefined : this.#index.get(table);
  }

  isClosed({ table }: Pick<Place, 'table'>): boolean {
    return table !== null && this.#closed.includes(table);
  }

  /** Tables that are not closed, in walking order. */
  open(): readonly ReadOnly<RoomTable>[] {
    return this.#open;
  }
}
