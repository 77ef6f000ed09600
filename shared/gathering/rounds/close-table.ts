import { accept, refuse, type Decision } from '../asked.ts';
import type { FactDraft } from '../facts.ts';
import { clearTable } from '../matching/mending/move-groups.ts';
import { repairFact } from '../matching/mending/repair-fact.ts';
import { settle } from '../matching/mending/settle.ts';
import { runningRound } from '../matching/running-round.ts';
import type { AskedOf, Rule, State } from '../rule.ts';
import { draftOf } from './draft-of.ts';

function closed(state: State, asked: AskedOf<'close-table'>): Decision {
  const { table } = asked.command.data;
  const fact: FactDraft = { type: 'table-closed', data: { table, closed: true } };
  const running = runningRound(state);
  if (running === null) return accept([fact]);
  const draft = draftOf({ ...state, closedTables: [...state.closedTables, table] }, asked, running);
  const who = draft.groups().flatMap((group) => (group.table === table ? draft.here(group) : []));
  clearTable(draft, table);
  settle(draft);
  return accept([fact, ...repairFact(draft, { why: 'tableClosed', who, closed: table })]);
}

/** A table that nobody can sit at: its groups go elsewhere, whole where there is room, and no match uses it. */
export const closeTable: Rule<'close-table'> = (state, asked) => {
  const { table, closed: close } = asked.command.data;
  if (!state.room.tables.some(({ number }) => number === table)) return refuse('unknown-table');
  if (state.closedTables.includes(table) === close) return accept([]);
  return close ? closed(state, asked) : accept([{ type: 'table-closed', data: { table, closed: false } }]);
};
