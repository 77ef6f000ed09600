/** One line of the bench; `ours` and `floor` are of the same unit and the same run. */
interface Measured {
  figure: string;
  people: number;
  unit: string;
  ours: number;
  floor: number | null;
}

const round = (value: number): number => Number(value.toPrecision(4));

/** Prints a figure as one JSON line, with counts or times worth having beside it, and its ratio, which it gives. */
export function printFigure(
  figure: Measured & Record<string, string | number | boolean | null>,
): number | null {
  const { floor, ours } = figure;
  const rounded = Object.fromEntries(
    Object.entries(figure).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
  );
  const ratio = floor === null || floor === 0 ? null : round(ours / floor);
  console.log(JSON.stringify({ ...rounded, ratio }));
  return ratio;
}

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;
