import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { SavePrompt, type LibraryPrompt } from '../../shared/contract/http.ts';
import { LibraryId } from '../../shared/contract/ids.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Guards } from './guards.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';

const Which = v.object({ id: LibraryId });

/** Prompts that are kept for every gathering of this installation; the crew of each may use and change the list. */
export function libraryRoutes(app: FastifyInstance, { installation }: AppDeps, guards: Guards): void {
  const path = '/api/gatherings/:g/library';

  app.get(path, async (request): Promise<LibraryPrompt[]> => {
    await guards.crewOf(request);
    return installation.library();
  });

  app.post(path, async (request, reply) => {
    await guards.crewOf(request);
    const { draft } = parseOrRefuse(SavePrompt, request.body);
    const refused = await installation.keepPrompt(draft);
    if (refused !== null) throw new Refusal(422, refused.code, refused.params);
    return reply.status(201).send(installation.library());
  });

  app.delete(`${path}/:id`, async (request): Promise<LibraryPrompt[]> => {
    await guards.crewOf(request);
    const { id } = parseOrRefuse(Which, request.params);
    await installation.dropPrompt(id);
    return installation.library();
  });
}
