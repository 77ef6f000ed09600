import type { Job } from '../../contract/cards/match.ts';
import type { GroupId, PersonId, SegmentId } from '../../contract/ids.ts';
import type { MatchHall, MatchInput, PastGroup, PastRound, PlanInput } from '../../match/match-input.ts';
import type { Match, MatchedGroup } from '../../match/match.ts';
import type { DealProposal, ReadText } from '../asked.ts';
import { deriveId } from '../derive-id.ts';
import { entriesOf, keysOf } from '../entries.ts';
import type { DealtGroup } from '../round-facts.ts';
import { presentPeople, standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { Round } from '../round-state.ts';
import { hasGroups } from './can-meet.ts';
import { matchPersonOf } from './match-person.ts';
import { matchSettings } from './match-settings.ts';
import { meetingsIn } from './meetings.ts';

/** Groups that people may know of already, by round. */
export type Kept = ReadonlyMap<SegmentId, readonly PastGroup[]>;

type Planned = PlanInput['rounds'][number];

/** A group as its people are called now: a recognised walk-in stands for the expected person. */
function pastGroup(state: State, { people, number, table, side, jobs }: ReadOnly<DealtGroup>): PastGroup {
  const done: Record<PersonId, Job> = {};
  for (const [id, job] of entriesOf(jobs)) done[standingFor(state, id)] = job;
  return { people: people.map((id) => standingFor(state, id)), number, table, side, jobs: done };
}

/** A round as it was: its groups, and who met beside them because people moved. */
export function pastRound(state: State, segment: SegmentId, round: ReadOnly<Round>): PastRound {
  const { groups, satOut } = round;
  const past = Object.values<ReadOnly<DealtGroup>>(groups).map((group) => pastGroup(state, group));
  const also = someoneMoved(round) ? metBeside(state, segment, past) : [];
  return {
    groups: past,
    satOut: keysOf(satOut).map((id) => standingFor(state, id)),
    ...(also.length === 0 ? {} : { also }),
  };
}

/** Whether somebody was in a group in which they are no longer; in most rounds nobody was. */
const someoneMoved = ({ stays, groups }: ReadOnly<Round>): boolean =>
  keysOf<GroupId>(stays).some((id) => {
    const people = groups[id]?.people ?? [];
    return stays[id]?.some(([person]) => !people.includes(person));
  });

/** Who met in a round and is no longer together in these groups. */
function metBeside(state: State, segment: SegmentId, groups: readonly PastGroup[]): [PersonId, PersonId][] {
  const groupOf = new Map(groups.flatMap((group) => group.people.map((person) => [person, group] as const)));
  return meetingsIn(state, segment)
    .filter(({ a, b }) => groupOf.get(a) === undefined || groupOf.get(a) !== groupOf.get(b))
    .map(({ a, b }) => [a, b]);
}

/** Rounds that were dealt, but for one, in the order of the run of show. */
export const historyOf = (state: State, except: SegmentId | null): PastRound[] =>
  state.segments
    .filter(({ id }) => id !== except)
    .flatMap(({ id }) => {
      const round = state.rounds[id];
      const past = round === undefined ? null : pastRound(state, id, round);
      return past === null || (past.groups.length === 0 && past.also === undefined) ? [] : [past];
    });

/** Who is here, and where they can meet; a seat at a table that is closed is none. */
export function hallOf(state: State, text: ReadText): Omit<MatchHall, 'history' | 'pins'> {
  const closed = new Set(state.closedTables);
  return {
    people: presentPeople(state).map(([id, person]) => {
      const present = matchPersonOf(state, text, id, person);
      return closed.has(present.table ?? NaN) ? { ...present, table: null, side: null } : present;
    }),
    apart: state.apart.map(([a, b]) => [standingFor(state, a), standingFor(state, b)]),
    tables: state.room.tables.filter(({ number }) => !closed.has(number)).sort((a, b) => a.number - b.number),
  };
}

export const pinsOf = (state: State, segment: SegmentId | undefined): PersonId[][] =>
  (segment === undefined ? [] : (state.pins[segment] ?? [])).map((pin) =>
    pin.map((id) => standingFor(state, id)),
  );

/** Of the gathering and the round alone, so that a plan, a printed list and the deal agree. */
export function seedOf({ about }: State, round: string): string {
  const { customer, colleague } = about?.codes ?? { customer: '', colleague: '' };
  return deriveId('', `match ${customer} ${colleague} ${round}`);
}

const plannedRound = (state: State, segment: SegmentId, keep: Planned['keep']): Planned => ({
  settings: matchSettings(segmentOf(state, segment)?.settings ?? {}),
  seed: seedOf(state, segment),
  keep,
});

/** What a match of one round is made from: everybody who is present now. */
export const matchInputOf = (
  state: State,
  segment: SegmentId,
  text: ReadText,
  keep: Planned['keep'] = null,
): MatchInput => ({
  ...hallOf(state, text),
  history: historyOf(state, segment),
  pins: pinsOf(state, segment),
  ...plannedRound(state, segment, keep),
});

const isToDeal = (state: State, { id, kind }: ReadOnly<Segment>): boolean =>
  kind === 'round' && !hasGroups(state.rounds[id]);

/** The rounds that are still to be dealt after what is on stage, and what their plan is made from. */
export function planInputOf(
  state: State,
  text: ReadText,
  kept: Kept = new Map(),
): { segments: SegmentId[]; plan: PlanInput } {
  const coming = state.segments.slice(state.stage.position + 1);
  const segments = coming.filter((segment) => isToDeal(state, segment)).map(({ id }) => id);
  const rounds = segments.map((id) => plannedRound(state, id, kept.get(id) ?? null));
  const pins = pinsOf(state, segments[0]);
  return { segments, plan: { ...hallOf(state, text), history: historyOf(state, null), pins, rounds } };
}

/** A group's id follows from its first person, so that it is of this gathering and cannot be guessed. */
const idOf = (segment: SegmentId, { people, number }: MatchedGroup): GroupId =>
  deriveId(people[0] ?? '', `group ${segment} ${number}`) as GroupId;

/** A match as Next takes it: its groups get their ids. */
export function proposalOf(segment: SegmentId, { groups, satOut, quality }: Match): DealProposal {
  const named = groups.map((group): DealtGroup => ({ ...group, id: idOf(segment, group) }));
  return { segment, groups: named, satOut, unmatched: [], quality };
}
