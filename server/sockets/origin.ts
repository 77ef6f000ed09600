import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of this origin may open a connection: the request's own Host, or the public address.
 * Checked for both transports in `allowRequest`, because CORS settings do not guard WebSockets.
 *
 * No Origin at all is allowed: browsers always send one with a WebSocket and with a POST, so such a
 * request comes from a program (a rehearsal, a bench), which has no other site's cookies to misuse.
 */
export function isOurOrigin(headers: IncomingHttpHeaders, publicUrl: string | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
  if (publicUrl !== null && origin === publicUrl) return true;
  if (host === undefined || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return /^https?:$/.test(url.protocol) && url.host === host.toLowerCase();
}
