import type { GoneCard } from '../../contract/cards/round.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { Look } from './look.ts';
import { listedPerson } from './names.ts';

/** That one person is not counted as present, and why; undefined for everybody else. */
export function goneCard({ state }: Look, person: PersonId): GoneCard | undefined {
  const attendance = listedPerson(state, person)?.attendance;
  if (attendance === 'steppedOut') return { why: 'notHere' };
  return attendance === 'left' ? { why: 'left' } : undefined;
}
