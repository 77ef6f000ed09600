/** The key of an `Authorization: Bearer` header; null when there is none. */
export const bearerOf = (header: string | undefined): string | null =>
  /^Bearer ([A-Za-z0-9_-]{8,128})$/.exec(header ?? '')?.[1] ?? null;
