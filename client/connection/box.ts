/** A place for small JSON under a name; what cannot be kept lasting is kept in memory. */
export interface Box {
  read<T>(name: string): T | null;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** Whether all of it outlives a reload. */
  isLasting(): boolean;
}

/** A box over web storage. Blocked or full storage is ordinary: then memory holds what it can. */
export function boxOver(storage: () => Storage): Box {
  const memory = new Map<string, string>();
  return {
    read: <T>(name: string): T | null => parsed(memory.get(name) ?? attempt(() => storage().getItem(name))),
    write: (name, value) => {
      const text = JSON.stringify(value);
      const kept = attempt(() => (storage().setItem(name, text), 'kept'));
      if (kept) memory.delete(name);
      else memory.set(name, text);
    },
    remove: (name) => {
      memory.delete(name);
      attempt(() => (storage().removeItem(name), 'gone'));
    },
    isLasting: () => memory.size === 0,
  };
}

/** For tests, and for surfaces that keep nothing. */
export function memoryBox(): Box {
  return boxOver(() => {
    throw new Error('this box keeps nothing lasting');
  });
}

function attempt(act: () => string | null): string | null {
  try {
    return act();
  } catch {
    return null;
  }
}

function parsed<T>(text: string | null): T | null {
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
