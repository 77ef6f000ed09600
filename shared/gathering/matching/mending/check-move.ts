import type { BrokenRule } from '../../../contract/cards/match.ts';
import type { GroupId, PersonId } from '../../../contract/ids.ts';
import type { NeedsOf } from '../../asked.ts';
import type { State } from '../../rule.ts';
import { runningRound } from '../running-round.ts';
import { repeatsWith } from './breaches.ts';
import { newBreaches, othersMoved } from './repair-fact.ts';
import { RoomDraft } from './room-draft.ts';
import { settle } from './settle.ts';

/** What a move would mean. */
export interface MoveFinding {
  broken: BrokenRule[];
  /** People of the group whom they met before. */
  repeats: PersonId[];
  /** Who else has to move. */
  movers: number;
  /** Somebody there is kept apart from them: it is not done, whatever is asked. */
  refused: boolean;
}

/** Moves somebody and whoever stays with them, and mends what that leaves; null for an unknown person or group. */
export function tryMove(draft: RoomDraft, person: PersonId, id: GroupId): MoveFinding | null {
  const group = draft.group(id);
  if (group === null || !draft.people.isHere(person)) return null;
  const unit = draft.people.unitOf(person);
  const repeats = repeatsWith(draft, unit, draft.here(group)).map(([, other]) => other);
  draft.put(unit, group);
  settle(draft);
  const broken = newBreaches(draft);
  return {
    broken,
    repeats: [...new Set(repeats)],
    movers: othersMoved(draft, unit).length,
    refused: broken.some(({ rule, people }) => rule === 'apart' && people.some((one) => unit.includes(one))),
  };
}

/** The same without doing it. */
export function checkMove(
  state: State,
  needs: NeedsOf,
  { person, group }: { person: PersonId; group: GroupId },
): MoveFinding | null {
  const running = runningRound(state);
  if (running === null) return null;
  const draft = new RoomDraft({ state, ...running, nowMs: state.atMs, seed: '', needs });
  return tryMove(draft, person, group);
}
