/** What the settings of one segment may hold; the longest of our own need a quarter of it. */
const MOST = { letters: 16_384, depth: 6, items: 1_000, text: 1_000 };

const lettersOf = (value: unknown): number => (typeof value === 'string' ? value.length : 1);

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'boolean', 'object'].includes(typeof value) || Number.isFinite(value);

interface Inside {
  value: unknown;
  depth: number;
}

const insideOf = ({ value, depth }: Inside): [string, Inside][] =>
  typeof value === 'object' && value !== null
    ? Object.entries<unknown>({ ...value }).map(([key, inside]) => [key, { value: inside, depth: depth + 1 }])
    : [];

const isAllowed = ({ value, depth }: Inside): boolean =>
  depth <= MOST.depth && lettersOf(value) <= MOST.text && isPlain(value);

/** Whether settings are JSON of a size and depth that nobody trips over. */
export function isPlainJson(settings: unknown): boolean {
  let { letters, items } = MOST;
  const open: Inside[] = [{ value: settings, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    items -= 1;
    letters -= lettersOf(next.value);
    for (const [key, inside] of insideOf(next)) {
      letters -= key.length;
      open.push(inside);
    }
    if (letters < 0 || items < 0 || !isAllowed(next)) return false;
  }
  return true;
}
