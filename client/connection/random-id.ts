/** 32 lower-case hex digits, 128 random bits. `crypto.randomUUID` does not exist on plain http. */
export function randomId<Id extends string>(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as Id;
}
