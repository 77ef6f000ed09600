import { consentWording } from '../../shared/contract/commands/people.ts';
import type { PersonId, RepairId, SegmentId } from '../../shared/contract/ids.ts';
import type { Actor, AttendeeRole } from '../../shared/contract/roles.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import { presentPeople, isPresent } from '../../shared/gathering/people/presence.ts';
import type { Repair, Round } from '../../shared/gathering/round-state.ts';
import type { Chance } from './chance.ts';
import type { Evening } from './evening.ts';

type Took = ReturnType<Evening['ask']>;

/** Somebody and somewhere, for a change that needs it. */
interface Picked {
  segment: SegmentId;
  round: Round;
  who: PersonId;
  self: Actor;
  chance: Chance;
}

const BUS = 20;
const facilitator: Actor = { role: 'facilitator' };
const server: Actor = { role: 'server' };

const one = <T>(items: readonly T[], chance: Chance): T | undefined => items[chance.below(items.length)];

const absent = ({ state }: Evening): PersonId[] =>
  entriesOf(state.people).flatMap(([id, person]) => (isPresent(person) ? [] : [id]));

function joins(evening: Evening, { chance }: Picked): Took {
  const role: AttendeeRole = chance.below(5) === 0 ? 'customer' : 'colleague';
  return evening.ask(server, 'join', {
    ...{ person: chance.hex() as PersonId, role, language: 'en', consent: [], wording: consentWording },
    ...{ name: { firstName: 'Late', displayName: 'Late' }, resembles: null, details: null },
  });
}

const returns = (evening: Evening, { chance }: Picked): Took | null => {
  const person = one(absent(evening), chance);
  return person === undefined ? null : evening.ask(facilitator, 'am-here', { person });
};

const bus = (evening: Evening, { chance }: Picked): Took | null => {
  const people = chance.shuffled(absent(evening)).slice(0, BUS);
  return people.length === 0 ? null : evening.ask(facilitator, 'mark-arrived', { people });
};

const misses = (evening: Evening, { segment, round, who, self, chance }: Picked): Took | null => {
  const group = round.groups[round.groupOf[who] ?? ('' as never)];
  const other = one(group?.people.filter((id) => id !== who) ?? [], chance);
  return other === undefined
    ? null
    : evening.ask(self, 'partner-not-here', { segment, missing: [other], person: null });
};

const rests = (evening: Evening, { segment, round, self, who }: Picked): Took =>
  evening.ask(self, 'sit-out', { segment, out: round.satOut[who] === undefined, person: null });

const sits = (evening: Evening, { segment, self, chance }: Picked): Took =>
  evening.ask(self, 'sit-at', {
    segment,
    number: 1 + chance.below(evening.state.room.tables.length),
    person: null,
  });

const isMoved = (evening: Evening, { segment, round, who, chance }: Picked): Took | null => {
  const group = one(Object.values(round.groups), chance);
  if (group === undefined) return null;
  return evening.ask(facilitator, 'move-person', { segment, person: who, group: group.id, anyway: true });
};

function isOffered(evening: Evening, { segment, round, chance }: Picked): Took | null {
  const { people } = evening.state;
  const lacking = Object.values(round.groups).filter(
    (group) => !group.people.some((id) => people[id]?.role === 'customer'),
  );
  const group = one(lacking, chance);
  const offer = one(['reserve', 'merged', 'listeners'] as const, chance);
  if (group === undefined || offer === undefined) return null;
  return evening.ask(facilitator, 'mend-group', { segment, group: group.id, offer });
}

/** Closes a table, or opens one again: never more than a few are closed. */
function closes(evening: Evening, { chance }: Picked): Took {
  const { closedTables, room } = evening.state;
  const [again] = closedTables;
  if (again !== undefined && closedTables.length > 3)
    return evening.ask(facilitator, 'close-table', { table: again, closed: false });
  return evening.ask(facilitator, 'close-table', {
    table: 1 + chance.below(room.tables.length),
    closed: true,
  });
}

const undoes = (evening: Evening, { round }: Picked): Took | null => {
  const repairs = Object.entries(round.repairs) as [RepairId, Repair][];
  const last = repairs.findLast(([, { undone }]) => !undone)?.[0];
  return last === undefined ? null : evening.ask(facilitator, 'undo-repair', { repair: last });
};

/** What happens while a round runs; a re-deal is a match, and has figures of its own. */
const changes: readonly ((evening: Evening, picked: Picked) => Took | null)[] = [
  ...[joins, returns, returns, returns, bus],
  (evening, { self }) => evening.ask(self, 'need-to-go', { person: null }),
  (evening, { self }) => evening.ask(self, 'need-to-go', { person: null }),
  (evening, { self, segment }) => evening.ask(self, 'ask-to-move', { segment, person: null }),
  (evening, { self, segment }) => evening.ask(self, 'ask-to-move', { segment, person: null }),
  ...[misses, misses, rests, rests, sits, isMoved, isOffered, closes, undoes],
];

/** One change drawn by chance; null where there was nobody for it. */
export function change(evening: Evening, segment: SegmentId, chance: Chance): Took | null {
  const round = evening.state.rounds[segment];
  const [who, person] = one(presentPeople(evening.state), chance) ?? [];
  if (round === undefined || who === undefined || person === undefined) return null;
  const self: Actor = { role: person.role, person: who };
  return one(changes, chance)?.(evening, { segment, round, who, self, chance }) ?? null;
}
