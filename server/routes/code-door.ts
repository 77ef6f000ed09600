import type { FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { GatheringId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { AppDeps } from '../app-deps.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import type { CodeTries } from '../identity/code-tries.ts';
import { markTrier } from './trier.ts';
import type { Trier } from '../identity/code-tries.ts';

export interface OpenDoor {
  live: LiveGathering;
  gathering: GatheringId;
  role: AttendeeRole;
}
export type Door = { open: OpenDoor; trier: Trier } | { open: null; minutesToWait: number };

const Params = v.object({ code: v.pipe(v.string(), v.maxLength(40)) });

/** The code that the path names; "" when there is none. */
const codeOf = (request: FastifyRequest): string => {
  const result = v.safeParse(Params, request.params);
  return result.success ? result.output.code : '';
};

/** Opens the gathering of the join code in the path. A wrong code is counted; too many, and no code is looked at. */
export async function openByCode(
  deps: AppDeps,
  tries: CodeTries,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Door> {
  const trier = markTrier(deps, request, reply);
  const minutesToWait = tries.minutesToWait(trier);
  if (minutesToWait > 0) return { open: null, minutesToWait };
  const found = deps.installation.findCode(codeOf(request));
  const live = found?.kind === 'join' ? await deps.registry.get(found.gathering) : null;
  if (found?.kind === 'join' && live)
    return { open: { live, gathering: found.gathering, role: found.role }, trier };
  tries.countWrong(trier);
  return { open: null, minutesToWait: 0 };
}
