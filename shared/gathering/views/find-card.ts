import type { FindCard, ZoneLetter } from '../../contract/cards/round.ts';
import type { SegmentId } from '../../contract/ids.ts';
import { zoneLetters } from '../../contract/vocabulary.ts';
import { moveRuleFor } from '../../match/propose-match.ts';
import { hasGroups } from '../matching/can-meet.ts';
import { matchSettings } from '../matching/match-settings.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Round, RoundGroup } from '../round-state.ts';
import type { State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { Look } from './look.ts';
import { runningRound } from '../matching/running-round.ts';

const MINUTE_MS = 60_000;
/** People in groups, and the minutes that they need to find each other. */
const SMALL_HALL = 120;
const LARGE_HALL = 400;

/** For the walls, in the first minutes of a round: where the zones are, or that people change sides. */
export function findCard({ state }: Look): FindCard | undefined {
  const now = runningRound(state);
  if (now === null || !hasGroups(now.round)) return undefined;
  const swaps = swapsSides(state, now.segment, now.round);
  return {
    segment: now.segment,
    untilMs: state.stage.startedAtMs + Math.min(timeToFind(now.round, swaps), halfOfRing(state)),
    zones: zonesOf(now.round),
    swapsSides: swaps,
  };
}

/** As many as were dealt, so that a repair changes nothing here. */
const inGroups = ({ quality }: ReadOnly<Round>): number => quality.customers + quality.colleagues;

function timeToFind(round: ReadOnly<Round>, swaps: boolean): number {
  const people = inGroups(round);
  if (swaps || people <= SMALL_HALL) return MINUTE_MS;
  return people <= LARGE_HALL ? 2 * MINUTE_MS : 3 * MINUTE_MS;
}

const halfOfRing = ({ stage: { startedAtMs, ringEndsAtMs } }: State): number =>
  ringEndsAtMs === null ? Infinity : Math.max(0, Math.floor((ringEndsAtMs - startedAtMs) / 2));

/** Whether people keep their table; nobody has one to keep before a round was dealt. */
function swapsSides(state: State, segment: SegmentId, round: ReadOnly<Round>): boolean {
  const settings = matchSettings(segmentOf(state, segment)?.settings ?? {});
  const rule = moveRuleFor(settings, inGroups(round) + round.quality.satOut);
  const earlier = state.segments.slice(0, state.stage.position);
  return rule === 'swapSides' && earlier.some(({ id }) => hasGroups(state.rounds[id]));
}

function zonesOf({ groups }: ReadOnly<Round>): FindCard['zones'] {
  const places = Object.values<ReadOnly<RoundGroup>>(groups);
  const tablesIn = (letter: ZoneLetter): number[] => {
    const tables = places.filter(({ zone }) => zone === letter).map(({ table }) => table);
    return [...new Set(tables)].filter((table) => table !== null).sort((a, b) => a - b);
  };
  return zoneLetters
    .map((zone) => ({ zone, tables: tablesIn(zone) }))
    .filter(({ tables }) => tables.length > 0);
}
