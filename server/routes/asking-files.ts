import type { FastifyInstance } from 'fastify';
import { askingFiles } from '../export/asking-csv.ts';
import { exportFileName } from '../export/file-name.ts';
import type { Guards } from './guards.ts';
import { sendCsv } from './send-csv.ts';

/** Results, written answers and questions as files to keep, for the owner and the facilitator. */
export function askingFileRoutes(app: FastifyInstance, guards: Guards): void {
  for (const what of ['results', 'answers', 'questions'] as const)
    app.get(`/api/gatherings/:g/${what}.csv`, async (request, reply) => {
      const { live } = await guards.crewOf(request);
      const { name, csv } = await live.query(askingFiles[what]);
      return sendCsv(reply, exportFileName(name, 'csv', what), csv);
    });
}
