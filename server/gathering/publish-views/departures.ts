import type { Audience } from '../../../shared/contract/roles.ts';

/** A `cards` message on its way to everybody of an audience. */
export interface Departure {
  audience: Audience;
  json: string;
  /** `spread`: may be sent in small chunks, so that answers are not kept waiting behind it. */
  pace: 'at-once' | 'spread';
}

export interface Departures {
  add(departure: Departure): void;
  /** Sends what waits, now. Needed before a surface is welcomed, or it would be told old changes after. */
  flush(): void;
  onDeparture(listener: (departure: Departure) => void): void;
}

/** Cards leave one turn of the loop after they were built: the answers of the same batch go first. */
export function createDepartures(): Departures {
  const listeners: ((departure: Departure) => void)[] = [];
  let waiting: Departure[] = [];
  let planned: NodeJS.Immediate | null = null;
  const flush = (): void => {
    if (planned !== null) clearImmediate(planned);
    planned = null;
    const leaving = waiting;
    waiting = [];
    for (const departure of leaving) for (const listener of listeners) listener(departure);
  };
  return {
    add(departure) {
      waiting.push(departure);
      planned ??= setImmediate(flush);
    },
    flush,
    onDeparture: (listener) => void listeners.push(listener),
  };
}
