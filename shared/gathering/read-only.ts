/** The state as everybody but `evolve` gets it. Branded strings stay what they are, pairs stay pairs. */
export type ReadOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends object
    ? { readonly [K in keyof T]: ReadOnly<T[K]> }
    : T;
