import formbody from '@fastify/formbody';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { AppDeps } from '../app-deps.ts';
import { CodeTries } from '../identity/code-tries.ts';
import { askingFileRoutes } from './asking-files.ts';
import { codeBoxRoutes } from './code-box.ts';
import { crewKeyRoutes } from './crew-keys.ts';
import { gatheringRoutes } from './gatherings.ts';
import { Guards } from './guards.ts';
import { highlightsFileRoutes } from './highlights-files.ts';
import { joinRoutes } from './join.ts';
import { libraryRoutes } from './library.ts';
import { meetingsRoutes } from './meetings.ts';
import { troublePage } from './message-pages.ts';
import { notMeRoutes } from './not-me.ts';
import { sendPage } from './page-shell.ts';
import { probeRoutes } from './probe.ts';
import { qrCodeRoutes } from './qr-code.ts';
import { answerRefusal } from './refusal.ts';
import { roomRoutes } from './room.ts';
import { rosterRoutes } from './roster.ts';
import { runOfShowRoutes } from './run-of-show.ts';
import { whoAmIRoutes } from './who-am-i.ts';

/** A form of four fields needs no more. */
const FORM_BYTES = 16 * 1_024;

/** Pages answer in pages: what goes wrong here is told to a person with a phone in their hand. */
async function pages(scope: FastifyInstance, deps: AppDeps, tries: CodeTries): Promise<void> {
  if (!scope.hasContentTypeParser('application/x-www-form-urlencoded'))
    await scope.register(formbody, { bodyLimit: FORM_BYTES });
  scope.setErrorHandler((error: FastifyError, request, reply) => {
    const ours = (error.statusCode ?? 500) >= 500;
    if (ours) request.log.error({ err: error, route: request.routeOptions.url }, 'a page failed');
    return sendPage(reply, ours ? 503 : 400, troublePage(ours ? 'internal' : 'malformed'));
  });
  joinRoutes(scope, deps, tries);
  codeBoxRoutes(scope, deps, tries);
}

function api(scope: FastifyInstance, deps: AppDeps, tries: CodeTries): void {
  scope.setErrorHandler(answerRefusal);
  const guards = new Guards(deps);
  gatheringRoutes(scope, deps, guards);
  rosterRoutes(scope, deps, guards);
  roomRoutes(scope, guards);
  crewKeyRoutes(scope, deps, guards);
  highlightsFileRoutes(scope, guards);
  askingFileRoutes(scope, guards);
  meetingsRoutes(scope, deps, guards);
  libraryRoutes(scope, deps, guards);
  runOfShowRoutes(scope, deps, guards);
  whoAmIRoutes(scope, deps, tries);
  notMeRoutes(scope, deps);
}

/** Everything that is reached over HTTP, but for the built pages and the socket. */
export function registerRoutes(app: FastifyInstance, deps: AppDeps): void {
  const tries = new CodeTries(deps.clock);
  void app.register((scope) => pages(scope, deps, tries));
  void app.register((scope, _options, done) => {
    api(scope, deps, tries);
    done();
  });
  probeRoutes(app);
  qrCodeRoutes(app, deps);
}
