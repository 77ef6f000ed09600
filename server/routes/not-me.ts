import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { PersonId } from '../../shared/contract/ids.ts';
import type { AppDeps } from '../app-deps.ts';
import { gatheringOf } from './guards.ts';
import { knownDevice } from './link-device.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';

const NotMe = v.strictObject({ person: PersonId });

/** "That wasn't me": takes a person off the phones that opened them by rejoin code in the last ten minutes. */
export function notMeRoutes(app: FastifyInstance, deps: AppDeps): void {
  const { installation } = deps;
  app.post('/api/gatherings/:g/not-me', async (request) => {
    const { person } = parseOrRefuse(NotMe, request.body);
    const gathering = gatheringOf(request);
    const device = gathering && knownDevice(deps, request, gathering);
    const holds = gathering && device && installation.peopleOf(gathering, device).includes(person);
    if (!holds) throw new Refusal(403, 'not-you');
    const sentAway = await installation.undoRejoin(gathering, person, device);
    // The own page too: its rejoin code is another now.
    deps.devicesChanged(gathering, [...sentAway, ...installation.devicesOf(gathering, person)]);
    return { sentAway: sentAway.length };
  });
}
