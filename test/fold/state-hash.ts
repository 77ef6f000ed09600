import { createHash } from 'node:crypto';

/** JSON with keys in order, so that equal states have equal text. */
const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export const stateHash = (state: object): string =>
  createHash('sha256').update(JSON.stringify(state, inKeyOrder)).digest('hex');
