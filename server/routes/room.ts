import type { FastifyInstance } from 'fastify';
import { SetTables } from '../../shared/contract/http.ts';
import { roomTables, setTables } from '../content/room-tables.ts';
import type { Guards } from './guards.ts';
import { parseOrRefuse, Refusal } from './refusal.ts';

/** What is told of single tables: quiet, step-free, near the loop or the door, for one group only. */
export function roomRoutes(app: FastifyInstance, guards: Guards): void {
  app.get('/api/gatherings/:g/room', async (request) => roomTables((await guards.ownerOf(request)).live));

  app.post('/api/gatherings/:g/room', async (request) => {
    const { live } = await guards.ownerOf(request);
    const set = await setTables(live, parseOrRefuse(SetTables, request.body));
    if ('noTable' in set) throw new Refusal(422, 'no-such-table', { got: set.noTable });
    if (!set.answer.ok) throw new Refusal(503, set.answer.code, set.answer.params);
    return roomTables(live);
  });
}
