/** What is asked of a request or a handshake. */
export interface Arrival {
  /** "http" or "https" of the connection itself. */
  protocol: string;
  /** The `Host` header, with its port. */
  host: string | undefined;
}

/** Whether the browser came by https: directly, or to the https address that `PUBLIC_URL` names (through a proxy). */
export function isHttps(arrival: Arrival, publicUrl: string): boolean {
  if (arrival.protocol === 'https') return true;
  const known = new URL(publicUrl);
  return known.protocol === 'https:' && known.host === arrival.host;
}
