import type { SitOut } from '../../../contract/cards/match.ts';
import type { ReadOnly } from '../../read-only.ts';
import type { DealtGroup } from '../../round-facts.ts';
import type { Round } from '../../round-state.ts';

/** Why people who are placed, or sit out from now on, sat out before. */
export function waitedBefore(
  { satOut: reasons }: ReadOnly<Pick<Round, 'satOut'>>,
  groups: readonly DealtGroup[],
  satOut: readonly SitOut[],
): SitOut[] {
  const people = [...groups.flatMap((group) => group.people), ...satOut.map(({ person }) => person)];
  return people.flatMap((person) => {
    const why = reasons[person];
    return why === undefined ? [] : [{ person, why }];
  });
}
