import type { GoneCard } from '../../contract/cards/round.ts';
import type { PersonId } from '../../contract/ids.ts';
import { isHere } from '../people/presence.ts';
import type { Look } from './look.ts';
import { listedPerson } from './names.ts';

/** That one person is not counted as present, and why; undefined for everybody else. */
export function goneCard({ state }: Look, person: PersonId): GoneCard | undefined {
  const known = listedPerson(state, person);
  // Whoever never joined has no phone here that could say it.
  const hasJoined = known !== null && known.consentWording !== null;
  if (known === null || isHere(known.attendance)) return undefined;
  if (known.attendance === 'left') return { why: 'left' };
  return hasJoined || known.attendance === 'steppedOut' ? { why: 'notHere' } : undefined;
}
