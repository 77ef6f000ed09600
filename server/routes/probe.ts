import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';

const Nonce = v.object({ nonce: v.optional(v.pipe(v.string(), v.maxLength(64)), '') });

/** Says that this process answers: `/probe` to whom it was asked by (is that address this server?), `/healthz` to a watcher. */
export function probeRoutes(app: FastifyInstance): void {
  app.get('/probe', (request, reply) => {
    const asked = v.safeParse(Nonce, request.query);
    return reply
      .header('cache-control', 'no-store')
      .send({ closer: true, nonce: asked.success ? asked.output.nonce : '' });
  });
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));
}
