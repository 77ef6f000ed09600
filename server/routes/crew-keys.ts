import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { WallId } from '../../shared/contract/ids.ts';
import { HostZone } from '../../shared/contract/roles.ts';
import type { AppDeps } from '../app-deps.ts';
import { crewRoles } from '../installation/crew.ts';
import { isThere } from '../installation/is-there.ts';
import type { Guards } from './guards.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';
import { summarise } from './summarise.ts';

const Role = v.object({ role: v.picklist(crewRoles) });
const Which = v.object({ wall: v.optional(WallId), zone: v.optional(HostZone) });

/** Keys of the crew, of the keeper, of hosts and of walls: replaced one by one, and new walls. Both answer with the gathering's new links. */
export function crewKeyRoutes(app: FastifyInstance, deps: AppDeps, guards: Guards): void {
  const { installation, chance } = deps;

  app.post('/api/gatherings/:g/keys/:role', async (request) => {
    const open = await guards.ownerOf(request);
    const { role } = parseOrRefuse(Role, request.params);
    const { wall = null, zone = null } = parseOrRefuse(Which, request.query);
    const place = wall ?? zone;
    const isOne = wall === null || zone === null;
    if (!isOne || !isThere(open.entry, role, place)) throw new Refusal(400, 'malformed');
    await installation.replaceCrewKey(open.entry.gathering, role, place);
    deps.crewKeyReplaced(open.entry.gathering, role, place);
    return summarise(deps, open);
  });

  app.post('/api/gatherings/:g/walls', async (request, reply) => {
    const open = await guards.ownerOf(request);
    const { gathering, walls } = open.entry;
    const wall = chance.hex(16) as WallId;
    const answer = await open.live.askAsServer({ type: 'add-wall', data: { wall } });
    if (!answer.ok) throw new Refusal(503, answer.code, answer.params);
    await installation.addWall(gathering, wall);
    const entry = installation.gathering(gathering) ?? { ...open.entry, walls: [...walls, wall] };
    return reply.status(201).send(await summarise(deps, { ...open, entry }));
  });
}
