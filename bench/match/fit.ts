export interface Point {
  people: number;
  ms: number;
}

/** Least squares on logarithms: `ms` grows as `factor * people ** exponent`. */
export function fitGrowth(points: readonly Point[]): { exponent: number; factor: number } {
  const logs = points.map(({ people, ms }) => ({ x: Math.log(people), y: Math.log(ms) }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [middleX, middleY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const exponent =
    mean(({ x, y }) => (x - middleX) * (y - middleY)) / mean(({ x }) => (x - middleX) * (x - middleX));
  return { exponent, factor: Math.exp(middleY - exponent * middleX) };
}
