import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TakeRoster, type RosterPreview } from '../../shared/contract/http.ts';
import type { AppDeps } from '../app-deps.ts';
import { attendanceOf } from '../people/count-people.ts';
import { previewRoster, takeRoster } from '../people/import-roster.ts';
import { personalLinks } from '../people/personal-links.ts';
import { readRoster, type RosterFile } from '../people/read-roster.ts';
import { RosterPreviews } from '../people/roster-previews.ts';
import type { Guards, OpenGathering } from './guards.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';

const MOST_BYTES = 2 * 1_024 * 1_024;

const isPreview = (request: FastifyRequest): boolean =>
  typeof request.query === 'object' && request.query !== null && 'preview' in request.query;

/** The bytes of a file, whatever its type; text is refused by the CSV reader, not here. */
const bytesOf = (body: unknown): Buffer => {
  if (!Buffer.isBuffer(body)) throw new Refusal(400, 'not-a-roster');
  return body;
};

/** The roster: counts, import in two steps, personal links. */
export function rosterRoutes(app: FastifyInstance, deps: AppDeps, guards: Guards): void {
  const { installation } = deps;
  const previews = new RosterPreviews(deps.clock, deps.chance);
  const asBuffer = { parseAs: 'buffer', bodyLimit: MOST_BYTES } as const;
  const files = ['text/csv', 'text/plain', 'text/tab-separated-values', 'application/vnd.ms-excel', 'application/octet-stream'];
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser(files, asBuffer, (_request, body, done) => done(null, body));

  const preview = async ({ live }: OpenGathering, bytes: Buffer): Promise<RosterPreview> => {
    const file = readRoster(bytes);
    if (file === null) throw new Refusal(422, 'not-a-roster');
    const found = await previewRoster(installation, live, file);
    return { token: previews.keep(live.id, file), ...found };
  };

  const take = async ({ live }: OpenGathering, body: unknown): Promise<RosterPreview> => {
    const { token } = parseOrRefuse(TakeRoster, body);
    const file: RosterFile | null = previews.find(live.id, token);
    if (file === null) throw new Refusal(410, 'preview-gone');
    const taken = await takeRoster(installation, live, file);
    if ('ok' in taken) throw new Refusal(503, taken.code, taken.params);
    return { token, ...taken };
  };

  app.get('/api/gatherings/:g/roster', async (request) => attendanceOf((await guards.crewOf(request)).live));

  app.post('/api/gatherings/:g/roster', { bodyLimit: MOST_BYTES }, async (request) => {
    const open = await guards.crewOf(request);
    return isPreview(request) ? preview(open, bytesOf(request.body)) : take(open, request.body);
  });

  app.get('/api/gatherings/:g/links', async (request) => {
    const { live, entry } = await guards.ownerOf(request);
    return personalLinks(installation, live, entry, deps.publicUrl());
  });
}
