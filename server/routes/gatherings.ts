import type { FastifyInstance } from 'fastify';
import { CreateGathering, type GatheringSummary } from '../../shared/contract/http.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';
import type { AppDeps } from '../app-deps.ts';
import { beginFromForm } from '../content/begin-from-form.ts';
import { createGathering } from '../content/create-gathering.ts';
import { loadSample } from '../content/load-sample.ts';
import { templateSummaries } from '../content/load-templates.ts';
import type { Guards } from './guards.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';
import { summarise } from './summarise.ts';

/** The owner's list of gatherings, and how new ones begin. */
export function gatheringRoutes(app: FastifyInstance, deps: AppDeps, guards: Guards): void {
  const { installation, registry } = deps;

  const summaryOf = async (gathering: GatheringId): Promise<GatheringSummary | null> => {
    const entry = installation.gathering(gathering);
    const live = entry && (await registry.get(gathering));
    return entry && live ? summarise(deps, { entry, live }) : null;
  };

  app.get('/api/templates', (request) => {
    guards.owner(request);
    return templateSummaries();
  });

  app.get('/api/gatherings', async (request) => {
    guards.owner(request);
    const summaries = await Promise.all(
      installation.gatherings().map(({ gathering }) => summaryOf(gathering)),
    );
    return summaries.filter((summary) => summary !== null);
  });

  app.post('/api/gatherings', async (request, reply) => {
    guards.owner(request);
    const beginning = beginFromForm(parseOrRefuse(CreateGathering, request.body));
    if (beginning === null) throw new Refusal(400, 'malformed');
    const { live } = await createGathering(deps, beginning);
    return reply.status(201).send(await summaryOf(live.id));
  });

  app.post('/api/sample', async (request, reply) => {
    guards.owner(request);
    const { live } = await loadSample(deps);
    return reply.status(201).send(await summaryOf(live.id));
  });
}
