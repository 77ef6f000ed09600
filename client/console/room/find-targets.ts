import type { ConsoleGroupCard } from '../../../shared/contract/cards/round.ts';
import type { PersonId } from '../../../shared/contract/ids.ts';
import { findGroups } from '../rounds/find-groups.ts';

/** Groups that a person could be moved to, by number, or those that were typed for. */
export const findTargets = (
  groups: readonly ConsoleGroupCard[],
  mover: PersonId,
  typed: string,
): ConsoleGroupCard[] =>
  findGroups(groups, typed).filter(({ people }) => people.every(({ person }) => person !== mover));
