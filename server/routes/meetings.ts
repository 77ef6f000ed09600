import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { AskMove } from '../../shared/contract/http.ts';
import { PersonId } from '../../shared/contract/ids.ts';
import type { AppDeps } from '../app-deps.ts';
import { exportFileName } from '../export/file-name.ts';
import { contactMinutesCsv, meetingsCsv } from '../export/meetings-csv.ts';
import { readContactMinutes } from '../export/read-contact-minutes.ts';
import { meetingsOfPerson, readMeetings } from '../export/read-meetings.ts';
import { moveCheck } from '../gathering/move-check.ts';
import type { Guards } from './guards.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';
import { sendCsv } from './send-csv.ts';

const Person = v.object({ p: PersonId });

/** Who met whom: as files to keep, and for the console about one person; and what a move would break. */
export function meetingsRoutes(app: FastifyInstance, { clock }: AppDeps, guards: Guards): void {
  app.get('/api/gatherings/:g/meetings.csv', async (request, reply) => {
    const { live } = await guards.crewOf(request);
    const file = await live.query((state, text) => readMeetings(state, text, clock.nowMs()));
    return sendCsv(reply, exportFileName(file.name, 'csv', 'meetings'), meetingsCsv(file));
  });

  app.get('/api/gatherings/:g/contact-minutes.csv', async (request, reply) => {
    const { live } = await guards.crewOf(request);
    const file = await live.query((state, text) => readContactMinutes(state, text, clock.nowMs()));
    return sendCsv(reply, exportFileName(file.name, 'csv', 'contact-minutes'), contactMinutesCsv(file));
  });

  app.get('/api/gatherings/:g/people/:p/meetings', async (request, reply) => {
    const { live } = await guards.crewOf(request);
    const { p } = parseOrRefuse(Person, request.params);
    const meetings = await live.query((state, text) => meetingsOfPerson({ state, text }, p, clock.nowMs()));
    if (meetings === null) throw new Refusal(404, 'unknown-person');
    return reply.header('cache-control', 'no-store').send(meetings);
  });

  app.post('/api/gatherings/:g/moves', async (request) => {
    const { live } = await guards.crewOf(request);
    const move = parseOrRefuse(AskMove, request.body);
    const check = await live.query((state, text) => moveCheck(state, text, move));
    if (check === null) throw new Refusal(404, 'unknown-group');
    return check;
  });
}
