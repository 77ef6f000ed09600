import { cookieOf } from './cookies.ts';

const NAME = 'closer-browser';

/** Tells browsers behind one address apart while codes are tried; it names nobody and ends with the browser. */
export const browserOf = (cookieHeader: string | undefined): string | null => {
  const value = cookieOf(cookieHeader, NAME);
  return value !== null && /^[0-9a-f]{32}$/.test(value) ? value : null;
};

/** The `Set-Cookie` line that gives a browser this name, 32 hex digits. */
export const browserCookie = (browser: string, https: boolean): string =>
  `${NAME}=${browser}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
