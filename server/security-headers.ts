import { fastifyHelmet } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * The strict policy of every answer. Nothing is upgraded to https and no HSTS is sent: plain http on a
 * hall's own network has to work. A proxy that ends TLS may add HSTS.
 */
export async function addSecurityHeaders(app: FastifyInstance, publicUrl: string | null): Promise<void> {
  // Older Safari does not take 'self' for the WebSocket of the same host.
  const socket = publicUrl === null ? [] : [publicUrl.replace(/^http/, 'ws')];
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: NONE,
        scriptSrc: SELF,
        styleSrc: SELF,
        imgSrc: [...SELF, 'blob:'],
        fontSrc: SELF,
        connectSrc: [...SELF, ...socket],
        manifestSrc: SELF,
        formAction: SELF,
        frameAncestors: NONE,
        baseUri: NONE,
      },
    },
    hsts: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}
