/** One option of a choice with its counts by role. `id` is stable while counts change. */
export interface BarOption {
  id: string;
  label: string;
  customers: number;
  colleagues: number;
}

export interface BarShare extends BarOption {
  total: number;
  /** Lengths from 0 to 1 of the longest bar, so that bars can be compared at a glance. */
  customersShare: number;
  colleaguesShare: number;
}

/** Lengths of stacked bars: the option with most answers fills its row. All are 0 while nobody answered. */
export function barShares(options: readonly BarOption[]): BarShare[] {
  const longest = Math.max(1, ...options.map((option) => option.customers + option.colleagues));
  return options.map((option) => ({
    ...option,
    total: option.customers + option.colleagues,
    customersShare: option.customers / longest,
    colleaguesShare: option.colleagues / longest,
  }));
}
