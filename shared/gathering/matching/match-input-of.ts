import type { Job } from '../../contract/cards/match.ts';
import type { GroupId, PersonId, SegmentId } from '../../contract/ids.ts';
import type { MatchHall, MatchInput, PastGroup, PastRound, PlanInput } from '../../match/match-input.ts';
import type { Match, MatchedGroup } from '../../match/match.ts';
import type { DealProposal, ReadText } from '../asked.ts';
import { deriveId } from '../derive-id.ts';
import { entriesOf, keysOf } from '../entries.ts';
import type { DealtGroup } from '../facts.ts';
import { presentPeople, standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Segment } from '../segment.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { Round } from '../state.ts';
import { hasGroups } from './can-meet.ts';
import { matchPersonOf } from './match-person.ts';
import { matchSettings } from './match-settings.ts';

/** Groups that people may know of already, by round. */
export type Kept = ReadonlyMap<SegmentId, readonly PastGroup[]>;

type Planned = PlanInput['rounds'][number];

/** A group as its people are called now: a recognised walk-in stands for the expected person. */
function pastGroup(state: State, { people, number, table, side, jobs }: ReadOnly<DealtGroup>): PastGroup {
  const done: Record<PersonId, Job> = {};
  for (const [id, job] of entriesOf(jobs)) done[standingFor(state, id)] = job;
  return { people: people.map((id) => standingFor(state, id)), number, table, side, jobs: done };
}

const pastRound = (state: State, { groups, satOut }: ReadOnly<Round>): PastRound => ({
  groups: Object.values<ReadOnly<DealtGroup>>(groups).map((group) => pastGroup(state, group)),
  satOut: keysOf(satOut).map((id) => standingFor(state, id)),
});

/** Rounds that were dealt, but for one, in the order of the run of show. */
const historyOf = (state: State, except: SegmentId | null): PastRound[] =>
  state.segments
    .filter(({ id }) => id !== except)
    .map(({ id }) => state.rounds[id])
    .filter((round) => round !== undefined)
    .filter(hasGroups)
    .map((round) => pastRound(state, round));

const hallOf = (state: State, text: ReadText, except: SegmentId | null): MatchHall => ({
  people: presentPeople(state).map(([id, person]) => matchPersonOf(state, text, id, person)),
  history: historyOf(state, except),
  apart: [],
  pins: [],
  tables: [...state.room.tables].sort((a, b) => a.number - b.number),
});

/** Of the gathering and the round alone, so that a plan, a printed list and the deal agree. */
function seedOf({ about }: State, segment: SegmentId): string {
  const { customer, colleague } = about?.codes ?? { customer: '', colleague: '' };
  return deriveId('', `match ${customer} ${colleague} ${segment}`);
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
): MatchInput => ({ ...hallOf(state, text, segment), ...plannedRound(state, segment, keep) });

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
  return { segments, plan: { ...hallOf(state, text, null), rounds } };
}

/** A group's id follows from its first person, so that it is of this gathering and cannot be guessed. */
const idOf = (segment: SegmentId, { people, number }: MatchedGroup): GroupId =>
  deriveId(people[0] ?? '', `group ${segment} ${number}`) as GroupId;

/** A match as Next takes it: its groups get their ids. */
export function proposalOf(segment: SegmentId, { groups, satOut, quality }: Match): DealProposal {
  const named = groups.map((group): DealtGroup => ({ ...group, id: idOf(segment, group) }));
  return { segment, groups: named, satOut, unmatched: [], quality };
}
