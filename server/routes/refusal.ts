import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { HttpRefusal } from '../../shared/contract/http.ts';
import type { RejectionParams } from '../../shared/contract/rejections.ts';

/** Thrown by a route: answered as an `HttpRefusal` with this status. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: HttpRefusal;

  constructor(status: number, code: HttpRefusal['code'], params: RejectionParams = {}) {
    super(code);
    this.status = status;
    this.body = { code, params };
  }
}

/** The parsed value, or a refusal `malformed`. */
export function parseOrRefuse<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new Refusal(400, 'malformed');
  return result.output;
}

/** Refusals of ours, refusals of Fastify (a body that is no JSON, or too large), and faults of ours. */
function refusalOf(error: FastifyError | Refusal, mostBytes: number): Refusal {
  if (error instanceof Refusal) return error;
  const status = error.statusCode ?? 500;
  if (status === 413) return new Refusal(413, 'file-too-large', { maxKilobytes: mostBytes / 1_024 });
  return status < 500 ? new Refusal(status, 'malformed') : new Refusal(503, 'internal');
}

/** Answers every error of the API as an `HttpRefusal`. The path is logged without its query, the error without its words. */
export function answerRefusal(
  error: FastifyError | Refusal,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = refusalOf(error, request.routeOptions.bodyLimit);
  if (refusal.body.code === 'internal')
    request.log.error({ err: error, route: request.routeOptions.url }, 'a route failed');
  return reply.status(refusal.status).send(refusal.body);
}
