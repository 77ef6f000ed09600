/** The list with one of it at another place; places outside the list are its ends. */
export function placed<T>(order: readonly T[], one: T, place: number): T[] {
  const rest = order.filter((other) => other !== one);
  const at = Math.min(rest.length, Math.max(0, place));
  return [...rest.slice(0, at), one, ...rest.slice(at)];
}

/** The top and the height of a row on the page. */
export interface RowBox {
  top: number;
  height: number;
}

/** Where a row that is dragged by `by` pixels would be put down: past the middle of a row it takes its place. */
export function dropPlace(rows: readonly RowBox[], from: number, by: number): number {
  const dragged = rows[from];
  if (dragged === undefined) return from;
  const edge = by < 0 ? dragged.top + by : dragged.top + dragged.height + by;
  const middle = ({ top, height }: RowBox) => top + height / 2;
  const passed = rows.filter((row, at) =>
    by < 0 ? at < from && edge < middle(row) : at > from && edge > middle(row),
  );
  return by < 0 ? from - passed.length : from + passed.length;
}

/** How far a row gives way while another one is dragged over it. */
export function givesWay(
  at: number,
  { from, to, height }: { from: number; to: number; height: number },
): number {
  if (at > from && at <= to) return -height;
  return at < from && at >= to ? height : 0;
}
