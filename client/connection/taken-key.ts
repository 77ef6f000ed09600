declare global {
  interface Window {
    /** Set by take-key.js where the browser refuses session storage. */
    closerKey?: string;
  }
}

/** The key that came in this page's fragment: `k` crew and owner, `p` a personal link. Null when none did. */
export function takenKey(kind: 'k' | 'p'): string | null {
  try {
    return sessionStorage.getItem(`closer-${kind}:${location.pathname}`) ?? window.closerKey ?? null;
  } catch {
    return window.closerKey ?? null;
  }
}
