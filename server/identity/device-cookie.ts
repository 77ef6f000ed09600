import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Chance } from '../clock.ts';
import { cookieOf } from './cookies.ts';

const DAYS_30 = 30 * 24 * 3_600;
const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** One cookie per gathering. `__Host-` is refused by browsers on plain http, so the name differs there. */
export const deviceCookieName = (gathering: GatheringId, https: boolean): string =>
  `${https ? '__Host-' : ''}closer-${gathering.slice(0, 12)}`;

/** 32 random bytes; the server keeps only their keyed hash. */
export const newDeviceSecret = (chance: Chance): string =>
  Buffer.from(chance.hex(32), 'hex').toString('base64url');

/** The device secret in a `Cookie` header, of a request or a socket's handshake; null when there is none. */
export function deviceSecretOf(
  cookieHeader: string | undefined,
  gathering: GatheringId,
  https: boolean,
): string | null {
  const value = cookieOf(cookieHeader, deviceCookieName(gathering, https));
  return value !== null && SECRET.test(value) ? value : null;
}

/** The `Set-Cookie` line that makes this browser a device of the gathering. */
export const deviceCookie = (gathering: GatheringId, secret: string, https: boolean): string =>
  `${deviceCookieName(gathering, https)}=${secret}; Path=/; Max-Age=${DAYS_30}; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
