import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { retryCodes } from '../../shared/contract/rejections.ts';
import type { RunOfShowTaken } from '../../shared/contract/http.ts';
import type { RunOfShowPreview } from '../../shared/contract/run-of-show-preview.ts';
import type { AppDeps } from '../app-deps.ts';
import { readRunOfShowFile } from '../content/run-of-show-file.ts';
import { previewRunOfShow, runOfShowFileOf, takeRunOfShow } from '../content/take-run-of-show.ts';
import { exportFileName } from '../export/file-name.ts';
import type { Guards } from './guards.ts';
import { answerRefusal, Refusal } from './refusal.ts';

const MOST_BYTES = 512 * 1_024;

const notOne = (where: string): Refusal => new Refusal(422, 'not-a-run-of-show', { where });

/** A body that is no JSON is no run of show either. */
function answerFault(error: FastifyError | Refusal, request: FastifyRequest, reply: FastifyReply) {
  const isNoJson = !(error instanceof Refusal) && error.statusCode === 400;
  return answerRefusal(isNoJson ? notOne('format') : error, request, reply);
}

/** The run of show as a file: to keep, to change by hand, to give to another gathering. */
export function runOfShowRoutes(app: FastifyInstance, { chance }: AppDeps, guards: Guards): void {
  app.get('/api/gatherings/:g/run-of-show.json', async (request, reply) => {
    const { live } = await guards.crewOf(request);
    const { name, file } = await live.query((state) => ({
      name: state.about?.name ?? '',
      file: runOfShowFileOf(state),
    }));
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${exportFileName(name, 'json', 'run-of-show')}"`)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(file, null, 2));
  });

  const options = { bodyLimit: MOST_BYTES, errorHandler: answerFault };
  app.post('/api/gatherings/:g/run-of-show/preview', options, async (request): Promise<RunOfShowPreview> => {
    const { live } = await guards.crewOf(request);
    const read = readRunOfShowFile(request.body);
    if (!read.ok) throw notOne(read.where);
    return previewRunOfShow(live, read.file, chance);
  });

  app.post('/api/gatherings/:g/run-of-show', options, async (request): Promise<RunOfShowTaken> => {
    const { live } = await guards.crewOf(request);
    const read = readRunOfShowFile(request.body);
    if (!read.ok) throw notOne(read.where);
    const taken = await takeRunOfShow(live, read.file, chance);
    if (taken.ok) return { segments: taken.segments };
    const isOurs = retryCodes.some((code) => code === taken.code);
    throw new Refusal(isOurs ? 503 : 422, taken.code, taken.params);
  });
}
