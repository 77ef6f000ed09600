import type { DevicePerson } from '../../shared/contract/messages.ts';
import type { Installation } from '../installation/installation-port.ts';
import type { Admitted } from './line.ts';

/** The people of a phone as its header shows them; none on crew surfaces. */
export function devicePeople(installation: Installation, { at, gathering }: Admitted): DevicePerson[] {
  if (at.surface !== 'phone') return [];
  return at.people.map(({ person, role }) => ({
    person,
    role,
    rejoinCode: installation.rejoinCode(gathering.id, person),
    openedElsewhereAtMs: installation.openedElsewhereAtMs(gathering.id, person, at.device),
  }));
}
