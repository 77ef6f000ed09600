import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AppDeps } from '../app-deps.ts';
import { browserCookie, browserOf } from '../identity/browser-cookie.ts';
import type { Trier } from '../identity/code-tries.ts';
import { isHttps } from '../identity/is-https.ts';

export const cameByHttps = (deps: AppDeps, request: FastifyRequest): boolean =>
  isHttps({ protocol: request.protocol, host: request.host }, deps.publicUrl());

/** Who tries a code. A browser without the cookie by which its wrong codes are counted gets it with this answer. */
export function markTrier(deps: AppDeps, request: FastifyRequest, reply: FastifyReply): Trier {
  const known = browserOf(request.headers.cookie);
  const browser = known ?? deps.chance.hex(16);
  if (known === null) addCookie(reply, browserCookie(browser, cameByHttps(deps, request)));
  return { browser, address: request.ip };
}

/** Several cookies need several headers, which Fastify keeps as a list. */
export function addCookie(reply: FastifyReply, line: string): void {
  void reply.header('set-cookie', line);
}
