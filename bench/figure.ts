/** One line of the bench; `ours` and `floor` are of the same unit and the same run. */
interface Measured {
  figure: string;
  people: number;
  unit: string;
  ours: number;
  floor: number | null;
}

const round = (value: number): number => Number(value.toPrecision(4));

/** Prints a figure as one JSON line with its ratio; `more` are counts or times worth having beside it. */
export function printFigure(figure: Measured & Record<string, string | number | null>): void {
  const { floor, ours } = figure;
  const rounded = Object.fromEntries(
    Object.entries(figure).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
  );
  console.log(JSON.stringify({ ...rounded, ratio: floor === null ? null : round(ours / floor) }));
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;
