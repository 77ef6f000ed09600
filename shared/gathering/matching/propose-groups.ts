import type { GroupId, SegmentId } from '../../contract/ids.ts';
import type { DealProposal } from '../asked.ts';
import { deriveId } from '../derive-id.ts';
import { entriesOf } from '../entries.ts';
import type { DealtGroup } from '../facts.ts';
import { presentPeople, standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import { segmentOf } from '../stage/current-segment.ts';
import type { Round } from '../state.ts';
import { discomfortFrom, worthImproving, type Discomfort } from './discomfort.ts';
import { draftGroups, type DraftGroup } from './draft-groups.ts';
import { improveGroups, totalDiscomfort } from './improve-groups.ts';
import type { Match, MatchInput, MatchPerson } from './match-input.ts';
import { placeGroups } from './place-groups.ts';
import { seeded } from './seeded.ts';
import { unitsOf } from './units.ts';

/** Small rooms are tried often, because there every repeat is seen; large ones have room enough. */
const triesFor = (people: number): number => Math.max(2, Math.min(60, Math.floor(600 / (people + 1))));

function bestDraft({ people, seed }: MatchInput, discomfort: Discomfort): DraftGroup[] {
  const units = unitsOf(people);
  const chance = seeded(seed);
  let best: DraftGroup[] = [];
  let least = Infinity;
  for (let left = triesFor(people.length); left > 0 && worthImproving(least); left -= 1) {
    const draft = draftGroups(units, discomfort, chance);
    improveGroups(draft, discomfort);
    const total = totalDiscomfort(draft, discomfort);
    if (total < least) [best, least] = [draft, total];
  }
  return best;
}

function countRepeats(people: readonly MatchPerson[], { metBefore }: Discomfort): number {
  const customers = people.filter(({ role }) => role === 'customer');
  const colleagues = people.filter(({ role }) => role === 'colleague');
  return customers.reduce((sum, a) => sum + colleagues.filter((b) => metBefore(a, b)).length, 0);
}

/**
 * Who meets whom, and where. Every present customer gets a colleague whenever there is one, nobody is
 * in two groups, inseparable people are together, sizes differ by at most one where that allows it,
 * and people meet new faces. The same input gives the same groups.
 */
export function proposeGroups(input: MatchInput): Match {
  const discomfort = discomfortFrom(input.history);
  const drafts = bestDraft(input, discomfort).map(({ units }) => units.flatMap(({ people }) => people));
  const placed = placeGroups(drafts, input.room);
  const groups = placed.map(({ people, place }): DealtGroup => ({
    id: deriveId(input.seed, `group ${place.number}`) as GroupId,
    people: people.map(({ id }) => id),
    ...place,
  }));
  const unmatched = groups.length === 0 ? input.people.map(({ id }) => id) : [];
  const repeats = drafts.reduce((sum, people) => sum + countRepeats(people, discomfort), 0);
  return { groups, unmatched, repeats };
}

/** The groups of all other rounds, as their people are called now. */
function historyOf(state: State, segment: SegmentId): MatchInput['history'] {
  const rounds = entriesOf<SegmentId, ReadOnly<Round>>(state.rounds);
  const earlier = rounds.filter(([id]) => id !== segment);
  const groups = earlier.flatMap(([, round]) => Object.values<ReadOnly<DealtGroup>>(round.groups));
  return groups.map(({ people }) => people.map((id) => standingFor(state, id)));
}

/** A deal for a round of the run of show, from everybody who is present now. */
export function proposalFor(state: State, segment: SegmentId, seed: string): DealProposal {
  const people = presentPeople(state).map(([id, person]): MatchPerson => {
    const { role, zone, table, side, manager, inseparableFrom } = person;
    const together = inseparableFrom.map((other) => standingFor(state, other));
    return { id, role, zone, table, side, manager, inseparableFrom: together };
  });
  const settings = segmentOf(state, segment)?.settings ?? {};
  const match = proposeGroups({
    people,
    history: historyOf(state, segment),
    room: state.room,
    settings,
    seed,
  });
  return { segment, ...match };
}
