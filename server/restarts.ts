export interface Restarts {
  /** Whether one more is allowed at this time, milliseconds; counts it when it is. */
  mayRestart(atMs: number): boolean;
}

/** A server that stops again and again has a fault that starting does not heal. */
export function createRestarts({ most, withinMs }: { most: number; withinMs: number }): Restarts {
  let times: number[] = [];
  return {
    mayRestart(atMs) {
      times = times.filter((time) => atMs - time < withinMs);
      if (times.length >= most) return false;
      times.push(atMs);
      return true;
    },
  };
}
