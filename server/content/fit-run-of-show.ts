import { isDeepStrictEqual } from 'node:util';
import type { SegmentId } from '../../shared/contract/ids.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import { unmarked } from '../../shared/gathering/prompts/added-mark.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { Deck, Segment } from '../../shared/gathering/segment.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';
import type { Chance } from '../clock.ts';
import type { RunOfShow } from './load-templates.ts';

type State = ReadOnly<GatheringState>;

/** Settings that name another segment, and those that name a deck. */
const SEGMENT_SETTINGS = ['pairWith', 'returnsIn'];
const DECK_SETTINGS = ['deck', 'alsoDeck'];

/** Segments that were on stage, or to which something belongs that was said or done in them. */
function ranIn({ segments, stage, prompts, rounds, questions, reactions }: State): Set<string> {
  return new Set<string>([
    ...segments.slice(0, stage.position + 1).map(({ id }) => id),
    ...keysOf<SegmentId>(prompts),
    ...keysOf<SegmentId>(rounds),
    ...keysOf<SegmentId>(reactions),
    ...Object.values(questions).map(({ segment }) => segment ?? ''),
  ]);
}

/** Ids of the file that mean something else here, with the ones they get instead. */
function otherSegments(state: State, segments: readonly Segment[], chance: Chance): Map<unknown, string> {
  const ran = ranIn(state);
  const isTheSame = (segment: Segment, index: number): boolean => {
    const here = state.segments[index];
    return here !== undefined && isDeepStrictEqual(unmarked(here), unmarked(segment));
  };
  const clashing = segments.filter((segment, index) => ran.has(segment.id) && !isTheSame(segment, index));
  return new Map(clashing.map(({ id }) => [id, chance.hex(16)]));
}

/** A deck that was on stage keeps its cards: another one of its name gets another name. */
function otherDecks(state: State, decks: readonly Deck[], chance: Chance): Map<unknown, string> {
  const ran = ranIn(state);
  const inUse = new Set(
    state.segments
      .filter(({ id }) => ran.has(id))
      .flatMap(({ settings }) => DECK_SETTINGS.map((name) => settings[name])),
  );
  const clashing = decks.filter(
    (deck) => inUse.has(deck.id) && !isDeepStrictEqual(state.decks[deck.id], deck),
  );
  return new Map(clashing.map(({ id }) => [id, chance.hex(16)]));
}

/** The same settings, with these names taken by others. */
function renamed(
  settings: Segment['settings'],
  names: readonly string[],
  others: ReadonlyMap<unknown, string>,
): Segment['settings'] {
  const changed = names.flatMap((name) => {
    const other = others.get(settings[name]);
    return other === undefined ? [] : [[name, other] as const];
  });
  return { ...settings, ...Object.fromEntries(changed) };
}

/**
 * A run of show of a file for this gathering: what has run here stays as it is, and what comes under its id is
 * another segment, to which pairs lead. A segment that stands where the very same one ran is that one.
 */
export function fitRunOfShow(state: State, { segments, decks }: RunOfShow, chance: Chance): RunOfShow {
  const ids = otherSegments(state, segments, chance);
  const deckIds = otherDecks(state, decks, chance);
  return {
    segments: segments.map(unmarked).map((segment) => ({
      ...segment,
      id: (ids.get(segment.id) ?? segment.id) as SegmentId,
      settings: renamed(renamed(segment.settings, SEGMENT_SETTINGS, ids), DECK_SETTINGS, deckIds),
    })),
    decks: decks.map((deck) => ({ ...deck, id: deckIds.get(deck.id) ?? deck.id })),
  };
}
