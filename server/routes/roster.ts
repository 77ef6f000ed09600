import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TakeRoster, type RosterPreview } from '../../shared/contract/http.ts';
import type { AppDeps } from '../app-deps.ts';
import { attendanceOf } from '../people/count-people.ts';
import { previewRoster, takeRoster } from '../people/import-roster.ts';
import { personalLinks } from '../people/personal-links.ts';
import { readRoster } from '../people/read-roster.ts';
import { RosterPreviews } from '../people/roster-previews.ts';
import type { Guards, OpenGathering } from './guards.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';

const MOST_BYTES = 2 * 1_024 * 1_024;

const isPreview = (request: FastifyRequest): boolean =>
  typeof request.query === 'object' && request.query !== null && 'preview' in request.query;

/** Whatever a browser calls a file of comma-separated values; the reader tells what it is. */
const fileTypes = [
  'text/csv',
  'text/plain',
  'text/tab-separated-values',
  'application/vnd.ms-excel',
  'application/octet-stream',
];

function takeFilesAsBytes(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  const asBytes = { parseAs: 'buffer', bodyLimit: MOST_BYTES } as const;
  app.addContentTypeParser(fileTypes, asBytes, (_request, body, done) => done(null, body));
}

/** Import in two steps: a preview that names every rejected row, then the yes. */
class RosterImport {
  readonly #deps: AppDeps;
  readonly #previews: RosterPreviews;

  constructor(deps: AppDeps) {
    this.#deps = deps;
    this.#previews = new RosterPreviews(deps.clock, deps.chance);
  }

  async preview({ live }: OpenGathering, bytes: unknown): Promise<RosterPreview> {
    const file = Buffer.isBuffer(bytes) ? readRoster(bytes) : null;
    if (file === null) throw new Refusal(422, 'not-a-roster');
    const found = await previewRoster(this.#deps.installation, live, file);
    return { token: this.#previews.keep(live.id, file), ...found };
  }

  async take({ live }: OpenGathering, body: unknown): Promise<RosterPreview> {
    const { token } = parseOrRefuse(TakeRoster, body);
    const file = this.#previews.find(live.id, token);
    if (file === null) throw new Refusal(410, 'preview-gone');
    const { installation, devicesChanged } = this.#deps;
    const taken = await takeRoster(installation, live, file);
    if ('ok' in taken) throw new Refusal(503, taken.code, taken.params);
    const devices = taken.movedSides.flatMap((person) => installation.devicesOf(live.id, person));
    if (devices.length > 0) devicesChanged(live.id, devices);
    return { token, ...taken.preview };
  }
}

/** The roster: counts, import, personal links. */
export function rosterRoutes(app: FastifyInstance, deps: AppDeps, guards: Guards): void {
  takeFilesAsBytes(app);
  const roster = new RosterImport(deps);

  app.get('/api/gatherings/:g/roster', async (request) => attendanceOf((await guards.crewOf(request)).live));

  app.post('/api/gatherings/:g/roster', { bodyLimit: MOST_BYTES }, async (request) => {
    const open = await guards.crewOf(request);
    return isPreview(request) ? roster.preview(open, request.body) : roster.take(open, request.body);
  });

  app.get('/api/gatherings/:g/links', async (request) => {
    const { live, entry } = await guards.ownerOf(request);
    return personalLinks(deps.installation, live, entry, deps.publicUrl());
  });
}
