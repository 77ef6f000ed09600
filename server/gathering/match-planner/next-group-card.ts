import { pictureOf } from '../../../shared/contract/cards/gathered.ts';
import type { NextGroupCard } from '../../../shared/contract/cards/round.ts';
import type { PersonId, SegmentId } from '../../../shared/contract/ids.ts';
import { hasGroups } from '../../../shared/gathering/matching/can-meet.ts';
import type { State } from '../../../shared/gathering/rule.ts';
import { nextSegment, segmentOf } from '../../../shared/gathering/stage/current-segment.ts';
import { isSurpriseAhead } from '../../../shared/gathering/stage/surprise-ahead.ts';
import type { Look } from '../../../shared/gathering/views/look.ts';
import { firstNameOf, listedPerson } from '../../../shared/gathering/views/names.ts';
import type { MatchedGroup } from '../../../shared/match/match.ts';

/**
 * Whether phones may know where this round leads: not before guests are shown, and not before people have
 * met once, unless it is next. What was dealt is known already.
 */
export function mayBeAhead(state: State, segment: SegmentId): boolean {
  if (isSurpriseAhead(state) || hasGroups(state.rounds[segment])) return false;
  return nextSegment(state)?.id === segment || Object.values(state.rounds).some((round) => hasGroups(round));
}

/** Where the coming round leads one person, and whom they meet: first names and roles, and nothing else. */
export function nextGroupCard(
  look: Look,
  segment: SegmentId,
  { number, table, zone, side, people }: MatchedGroup,
  person: PersonId,
): NextGroupCard {
  const others = people.flatMap((id): NextGroupCard['others'] => {
    const other = id === person ? null : listedPerson(look.state, id);
    return other === null ? [] : [{ firstName: firstNameOf(look, id), role: other.role }];
  });
  const title = { ...segmentOf(look.state, segment)?.title };
  return { segment, title, ...{ number, table, zone, side }, picture: pictureOf(number), others };
}
