import type { FastifyInstance } from 'fastify';
import type { LogLevel } from './config.ts';

/**
 * What is logged of a request and of an error, as a list of what may be: never an address as it was
 * asked for (codes, names and ids stand in it), never a header, a body or an error's own text.
 */
export const loggerOptions = (level: LogLevel) => ({
  level,
  base: null,
  serializers: { req: () => ({}), res: () => ({}), err: describeError },
});

/** Name, code and where it was thrown; an error's message may quote what somebody typed. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const code = 'code' in error ? String(error.code) : '';
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, message: code, stack: stack.slice(0, 12).join('\n') };
}

/** One line per answered request: the route's pattern, the status and how long it took. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    app.log.debug({ method, route: routeOptions.url ?? 'unknown', status: reply.statusCode, ms });
    done();
  });
}
