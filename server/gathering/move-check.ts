import type { MoveCheck, NamedOnSheet } from '../../shared/contract/cards/match.ts';
import type { GroupId, PersonId } from '../../shared/contract/ids.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import { checkMove } from '../../shared/gathering/matching/mending/check-move.ts';
import type { State } from '../../shared/gathering/rule.ts';
import { crewNameOf } from '../../shared/gathering/views/names.ts';
import { needsOf } from './prepare.ts';

/** What a move would break, by name; null when there is no such person or group in the running round. */
export function moveCheck(
  state: State,
  text: ReadText,
  move: { person: PersonId; group: GroupId },
): MoveCheck | null {
  const found = checkMove(state, needsOf(state, text), move);
  if (found === null) return null;
  const named = (person: PersonId): NamedOnSheet => ({ person, name: crewNameOf({ state, text }, person) });
  const { broken, repeats, movers, refused } = found;
  return {
    broken: broken.map(({ rule, people }) => ({ rule, people: people.map(named) })),
    repeats: repeats.map(named),
    ...{ movers, refused },
  };
}
