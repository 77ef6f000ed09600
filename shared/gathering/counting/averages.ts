/** Results are told with one decimal. */
export const oneDecimal = (number: number): number => Math.round(number * 10) / 10;

/** With one decimal; null of nothing. */
export const meanOf = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : oneDecimal(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);

/** Of numbers in their order; null of nothing. */
export function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : oneDecimal((lower + upper) / 2);
}
