import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { AppDeps } from '../app-deps.ts';
import type { CodeTries } from '../identity/code-tries.ts';
import type { FoundCode } from '../installation/installation-port.ts';
import { deviceFor } from './link-device.ts';
import { markTrier } from './trier.ts';

const Typed = v.fallback(v.object({ code: v.pipe(v.string(), v.maxLength(40), v.trim()) }), { code: '' });

/** Where the home page is sent back to; the typed code never stands in an address. */
const WRONG = '/?wrong';
const OFTEN = '/?often';

/** `POST /`: the one box for a join code and for the rejoin code of a person. */
export function codeBoxRoutes(app: FastifyInstance, deps: AppDeps, tries: CodeTries): void {
  const { installation } = deps;

  const rejoin = async (request: FastifyRequest, reply: FastifyReply, code: string, found: FoundCode) => {
    const { gathering } = found;
    const device = deviceFor(deps, request, reply, gathering);
    const rejoined = await installation.rejoin(code, device);
    if (rejoined === null) return reply.redirect(WRONG, 303);
    deps.devicesChanged(gathering, installation.devicesOf(gathering, rejoined.person));
    return reply.redirect(`/g/${gathering}`, 303);
  };

  /** Its code written as it is, whatever was typed. */
  const formOf = (found: Extract<FoundCode, { kind: 'join' }>): string =>
    `/j/${installation.gathering(found.gathering)?.codes[found.role] ?? ''}`;

  app.post('/', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const trier = markTrier(deps, request, reply);
    if (tries.minutesToWait(trier) > 0) return reply.redirect(OFTEN, 303);
    const { code } = v.parse(Typed, request.body);
    const found = installation.findCode(code);
    if (found?.kind === 'join') return reply.redirect(formOf(found), 303);
    if (found?.kind === 'rejoin') return rejoin(request, reply, code, found);
    tries.countWrong(trier);
    return reply.redirect(WRONG, 303);
  });
}
