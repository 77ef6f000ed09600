/** One line of this bench; `ours` and `floor` are of the same unit and the same run. */
interface Measured {
  figure: string;
  people: number;
  unit: string;
  ours: number;
  floor: number | null;
}

const round = (value: number): number => Number(value.toPrecision(4));

/** As `printFigure` of the other figures, and says whether a goal was met. Gives the ratio. */
export function printLine(line: Measured & Record<string, string | number | boolean | null>): number | null {
  const { ours, floor } = line;
  const ratio = floor === null || floor === 0 ? null : round(ours / floor);
  const rounded = Object.entries(line).map(([key, value]) => [
    key,
    typeof value === 'number' ? round(value) : value,
  ]);
  console.log(JSON.stringify({ ...Object.fromEntries(rounded), ratio }));
  return ratio;
}
