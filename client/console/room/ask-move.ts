import type { MoveCheck } from '../../../shared/contract/cards/match.ts';
import type { GatheringId, GroupId, PersonId } from '../../../shared/contract/ids.ts';
import { jsonWith, type Outcome } from '../kit/bearer.ts';

export type AskCheck = (person: PersonId, group: GroupId) => Promise<Outcome<MoveCheck>>;

/** Asks the server what a move would change; moves nobody. */
export const askMoveWith =
  ({ id, key }: { id: GatheringId; key: string }): AskCheck =>
  (person, group) =>
    jsonWith<MoveCheck>(key, `/api/gatherings/${id}/moves`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ person, group }),
    });
