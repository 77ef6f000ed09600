import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { exportFileName } from '../export/file-name.ts';
import { highlightsCsv } from '../export/highlights-csv.ts';
import { highlightsHtml } from '../export/highlights-html.ts';
import { highlightsJson } from '../export/highlights-json.ts';
import { readHighlights, type HighlightReport } from '../export/read-highlights.ts';
import type { Guards } from './guards.ts';
import { parseOrRefuse } from './refusal.ts';

const formats = {
  html: { type: 'text/html; charset=utf-8', write: highlightsHtml },
  csv: { type: 'text/csv; charset=utf-8', write: highlightsCsv },
  json: { type: 'application/json; charset=utf-8', write: highlightsJson },
} as const satisfies Record<string, { type: string; write: (report: HighlightReport) => string }>;

const Format = v.object({ format: v.picklist(['html', 'csv', 'json']) });

/** The highlights as a file to keep, for the owner and the facilitator. */
export function highlightsFileRoutes(app: FastifyInstance, guards: Guards): void {
  app.get('/api/gatherings/:g/highlights.:format', async (request, reply) => {
    const { live } = await guards.crewOf(request);
    const { format } = parseOrRefuse(Format, request.params);
    const report = await live.query(readHighlights);
    return reply
      .header('content-type', formats[format].type)
      .header('content-disposition', `attachment; filename="${exportFileName(report.name, format)}"`)
      .header('cache-control', 'no-store')
      .send(formats[format].write(report));
  });
}
