import type { FastifyInstance } from 'fastify';
import { WhoAmI, type WhoAnswer } from '../../shared/contract/http.ts';
import type { AppDeps } from '../app-deps.ts';
import type { CodeTries } from '../identity/code-tries.ts';
import { nameToFillIn } from '../people/form-name.ts';
import { personOfLink } from '../people/join-person.ts';
import { openByCode } from './code-door.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';

/** For whom a personal link is, so that the join form can be filled in; only the holder of its key hears it. */
export function whoAmIRoutes(app: FastifyInstance, deps: AppDeps, tries: CodeTries): void {
  app.post('/api/join/:code/who', async (request, reply): Promise<WhoAnswer> => {
    const door = await openByCode(deps, tries, request, reply);
    if (!door.open) {
      const { minutesToWait } = door;
      if (minutesToWait > 0) throw new Refusal(429, 'too-many-codes', { minutes: minutesToWait });
      throw new Refusal(404, 'unknown-code');
    }
    const { person } = parseOrRefuse(WhoAmI, request.body);
    const known = await personOfLink(deps.installation, door.open.live, person);
    if (known === null) {
      tries.countWrong(door.trier);
      throw new Refusal(404, 'link-ended');
    }
    return { firstName: nameToFillIn(known.details), language: known.language };
  });
}
