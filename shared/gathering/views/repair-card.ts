import type { RepairCard } from '../../contract/cards/mending.ts';
import type { Place } from '../../contract/cards/round.ts';
import type { PersonId, RepairId } from '../../contract/ids.ts';
import { attendeeRoles } from '../../contract/roles.ts';
import { keysOf } from '../entries.ts';
import { placeOf } from '../matching/round-group.ts';
import { standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Repair } from '../round-state.ts';
import type { State } from '../rule.ts';
import type { Look } from './look.ts';
import { crewNameOf, namedPerson } from './names.ts';
import { namedOnSheet } from './quality-sheet.ts';
import { runningRound } from '../matching/running-round.ts';

/** Repairs of the running round. */
export const repairsNow = (state: State): RepairId[] =>
  keysOf<RepairId>(runningRound(state)?.round.repairs ?? {});

/** A line of the tray: what was changed, for whom, and who asked. */
export function repairCard(look: Look, id: RepairId): RepairCard | undefined {
  const now = runningRound(look.state);
  const repair = now?.round.repairs[id];
  if (now === null || repair === undefined) return undefined;
  const { n, atMs, why, who, moves, broken, undone } = repair;
  const people = who.map((person) => namedPerson(look, standingFor(look.state, person)));
  return {
    ...{ id, segment: now.segment, n, atMs, why, undone },
    by: askedFrom(repair.by),
    who: people.filter((named) => named !== null),
    moves: moves.map((move) => moveOf(look, move)),
    table: tableOf(repair),
    broken: broken.map(({ rule, people: whose, why: reason }) => {
      return { rule, people: whose.map((person) => namedOnSheet(look, person)), why: reason };
    }),
    groups: repair.before.map((group) => group.id),
  };
}

function moveOf(look: Look, { person: id, from, to }: ReadOnly<Repair>['moves'][number]) {
  const person = standingFor(look.state, id);
  return { person, name: crewNameOf(look, person), from: placeOrNull(from), to: placeOrNull(to) };
}

const placeOrNull = (place: ReadOnly<Place> | null): Place | null => (place === null ? null : placeOf(place));

function askedFrom(role: string): RepairCard['by'] {
  if (attendeeRoles.some((attendee) => attendee === role)) return 'phone';
  return role === 'host' ? 'host' : 'console';
}

/** The table that was closed, else that of the group that it is about. */
const tableOf = ({ closed, before }: ReadOnly<Repair>): number | null => closed ?? before[0]?.table ?? null;

/** Everybody whom the line names. */
export const peopleOfRepair = ({ who, moves, broken }: ReadOnly<Repair>): PersonId[] => [
  ...who,
  ...moves.map(({ person }) => person),
  ...broken.flatMap(({ people }) => people),
];
