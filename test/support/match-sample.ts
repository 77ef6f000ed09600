import sample from '../../server/content/sample-event.json' with { type: 'json' };
import { sampleEvent } from '../../server/content/sample-event.ts';
import type { RosterRow } from '../../server/people/roster-row.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import { seatNeedsOf } from '../../shared/gathering/matching/seat-needs.ts';
import type { MatchPerson, MoveRule, PlanInput } from '../../shared/match/match-input.ts';
import { colleague, colleagueId, customer, customerId, inputOf, planOf } from './match-room.ts';

const HOUSE = 'en';

/** "c07" is customer 7, "w15" colleague 15. */
const idOf = (key: string): PersonId => {
  const number = Number(key.slice(1));
  return key.startsWith('c') ? customerId(number) : colleagueId(number);
};

const orNull = (text: string): string | null => (text === '' ? null : text);

function personOf(row: RosterRow): MatchPerson {
  const make = row.role === 'customer' ? customer : colleague;
  return make(Number(row.id.slice(1)), {
    team: orNull(row.team),
    grade: orNull(row.grade),
    manager: row.managerId === '' ? null : idOf(row.managerId),
    customerSegment: orNull(row.customerSegment),
    languages: [...new Set([row.language, ...row.speaks])],
    needsLanguage: row.role === 'customer' && row.language !== HOUSE,
    zone: orNull(row.zone),
    table: row.table,
    side: row.side,
    ...seatNeedsOf(row.accessNeeds),
  });
}

const absent = new Set(
  [...sample.customers, ...sample.colleagues]
    .filter(({ attendance }) => attendance === 'noShow')
    .map(({ id }) => id),
);

/** Those of the sample event who came, and the plan of its three rounds. */
export function sampleHall(moveRule: MoveRule): { plan: PlanInput; nameOf: (id: PersonId) => string } {
  const { rows, beginning } = sampleEvent();
  const came = rows.filter(({ id }) => !absent.has(id));
  const names = new Map(came.map((row) => [idOf(row.id), row.firstName]));
  const input = inputOf(came.map(personOf), { tables: beginning.room.tables, settings: { moveRule } });
  return { plan: planOf(input, 3), nameOf: (id) => names.get(id) ?? '' };
}
