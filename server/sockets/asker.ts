import type { Actor, HostZone } from '../../shared/contract/roles.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { RejectionCode } from '../../shared/contract/rejections.ts';
import { peopleAt, type Admitted } from './line.ts';

export interface Asker {
  actor: Actor;
  /** Whose allowance it uses up: a person's, or a console's, keeper's or host's own; never an address. */
  identity: string;
}

/** For whom a command of this surface speaks. `as` must be one of the people of the phone. */
export function askerOf(admitted: Admitted, as: PersonId | null): Asker | RejectionCode {
  const { at, gathering } = admitted;
  if (at.surface === 'wall') return 'not-allowed';
  if (at.surface !== 'phone') {
    const identity = `${gathering.id}/${at.surface}/${admitted.client}`;
    return as === null ? { actor: crewActor(at), identity } : 'not-you';
  }
  const person = peopleAt(admitted).find((one) => one.person === as);
  return person === undefined ? 'not-you' : { actor: person, identity: `${gathering.id}/${person.person}` };
}

type AtCrew = { surface: 'console' } | { surface: 'keeper' } | { surface: 'host'; zone: HostZone };

function crewActor(at: AtCrew): Actor {
  if (at.surface === 'host') return { role: 'host', zone: at.zone };
  return at.surface === 'keeper' ? { role: 'keeper' } : { role: 'facilitator' };
}
