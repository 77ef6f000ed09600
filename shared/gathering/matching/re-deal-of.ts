import type { GroupId, SegmentId } from '../../contract/ids.ts';
import type { Side } from '../../contract/cards/round.ts';
import type { MatchHall, MatchInput, MatchPerson, MatchTable } from '../../match/match-input.ts';
import type { Match, MatchedGroup } from '../../match/match.ts';
import type { DealProposal, ReadText } from '../asked.ts';
import { deriveId } from '../derive-id.ts';
import type { ReadOnly } from '../read-only.ts';
import type { DealtGroup } from '../round-facts.ts';
import type { Round, RoundGroup } from '../round-state.ts';
import type { State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import { canMeet, hasGroups } from './can-meet.ts';
import { hallOf, historyOf, pastRound, pinsOf, seedOf } from './match-input-of.ts';
import { matchSettings } from './match-settings.ts';
import { isPinned } from './pinned-groups.ts';
import { runningRound } from './running-round.ts';

type Group = ReadOnly<RoundGroup>;

/** The running round, when it can be dealt again; null where none is on stage, or one side is missing. */
export const roundToReDeal = (state: State): SegmentId | null =>
  canMeet(state) ? (runningRound(state)?.segment ?? null) : null;

const pinnedGroups = (state: State, segment: SegmentId): Group[] =>
  Object.values<Group>(state.rounds[segment]?.groups ?? {}).filter((group) =>
    isPinned(state, segment, group),
  );

/** Tables and sides that are free of these groups; a group that has a table alone keeps it alone. */
function freeTables(tables: MatchHall['tables'], taken: readonly Group[]): MatchTable[] {
  const sides = new Map<number, Set<Side | null>>();
  for (const { table, side } of taken)
    if (table !== null) sides.set(table, (sides.get(table) ?? new Set<Side | null>()).add(side));
  return tables.flatMap((table): MatchTable[] => {
    const gone = sides.get(table.number);
    if (gone === undefined) return [table];
    const isFull = table.sides === 1 || gone.has(null) || gone.size > 1;
    return isFull ? [] : [{ ...table, sides: 1 }];
  });
}

/** The seat of the roster counts only where it is free. */
function atFreeSeat(person: MatchPerson, known: MatchHall['tables'], free: MatchHall['tables']): MatchPerson {
  const isAt = ({ number }: MatchTable): boolean => number === person.table;
  const isTaken = known.some(isAt) && !free.some(isAt);
  return isTaken ? { ...person, table: null, side: null } : person;
}

/**
 * What the running round is dealt again from: everybody present who is in no pinned group and did not ask to
 * sit out. Who is together now has met. Groups that would go on as they are, are mixed here.
 */
export function reDealInput(state: State, segment: SegmentId, text: ReadText): MatchInput | null {
  const round = state.rounds[segment];
  if (round === undefined) return null;
  const pinned = pinnedGroups(state, segment);
  const stays = new Set(pinned.flatMap(({ people }) => people));
  const hall = hallOf(state, text);
  const tables = freeTables(hall.tables, pinned);
  const loose = hall.people.filter(({ id }) => !stays.has(id) && round.satOut[id] !== 'asked');
  const settings = matchSettings(segmentOf(state, segment)?.settings ?? {});
  return {
    apart: hall.apart,
    tables,
    people: loose.map((person) => atFreeSeat(person, hall.tables, tables)),
    history: [...historyOf(state, segment), ...(hasGroups(round) ? [pastRound(state, segment, round)] : [])],
    pins: pinsOf(state, segment),
    settings: settings.moveRule === 'nobody' ? { ...settings, moveRule: null } : settings,
    seed: seedOf(state, `${segment} ${repairsOf(round)}`),
    keep: null,
  };
}

const repairsOf = ({ repairs }: ReadOnly<Round>): number => Object.keys(repairs).length;

/** The side of a table that a pinned group leaves free. */
function sideLeft(group: MatchedGroup, pinned: readonly Group[]): Side | null {
  const other = group.table === null ? undefined : pinned.find(({ table }) => table === group.table);
  if (other === undefined) return group.side;
  return other.side === 'A' ? 'B' : 'A';
}

/** Numbers that no pinned group has: in walking order; where people look for numbers, most keep theirs. */
function freeNumbers(groups: readonly MatchedGroup[], pinned: readonly Group[]): number[] {
  const taken = new Set(pinned.map(({ number }) => number));
  const keeps = groups.map(({ table, number }) => table === null && !taken.has(number));
  const used = new Set([...taken, ...groups.filter((_, at) => keeps[at]).map(({ number }) => number)]);
  let last = 0;
  return groups.map(({ number }, at) => {
    if (keeps[at]) return number;
    last += 1;
    while (used.has(last)) last += 1;
    return last;
  });
}

/** A match of the loose people as `re-deal` takes it: ids are new, and so are numbers that are taken. */
export function reDealProposal(state: State, segment: SegmentId, match: Match): DealProposal {
  const pinned = pinnedGroups(state, segment);
  const numbers = freeNumbers(match.groups, pinned);
  const round = state.rounds[segment];
  const repairs = round === undefined ? 0 : repairsOf(round);
  const groups = match.groups.map((group, index): DealtGroup => {
    const number = numbers[index] ?? group.number;
    const label = `group ${segment} ${number} ${repairs}`;
    const id = deriveId(group.people[0] ?? '', label) as GroupId;
    return { ...group, id, number, side: sideLeft(group, pinned) };
  });
  return { segment, groups, satOut: match.satOut, unmatched: [], quality: match.quality };
}
