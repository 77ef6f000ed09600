interface Range {
  from: number;
  to: number;
}

function runsOf(numbers: readonly number[]): Range[] {
  const runs: Range[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs;
}

/** The two that lie nearest to each other become one. */
function joined(runs: readonly Range[]): Range[] {
  const gaps = runs.slice(1).map(({ from }, index) => from - (runs[index]?.to ?? from));
  const at = gaps.indexOf(Math.min(...gaps));
  return runs.flatMap((run, index) => {
    if (index === at + 1) return [];
    return index === at ? [{ from: run.from, to: runs[at + 1]?.to ?? run.to }] : [run];
  });
}

/** Does not break inside; the dash may, from its left side on. */
const told = ({ from, to }: Range): string => (from === to ? `${from}` : `${from}\u00a0– ${to}`);

/**
 * Table numbers as people read them on a wall: "1 – 6", "1 – 3, 5 – 9". With more than `most` ranges the
 * smallest gaps are left out: whoever comes to the zone finds the table there.
 */
export function tableRanges(numbers: readonly number[], most: number): string {
  let runs = runsOf(numbers);
  while (runs.length > most) runs = joined(runs);
  return runs.map(told).join(', ');
}
