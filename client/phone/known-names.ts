import type { MeCard } from '../../shared/contract/cards/people.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { Phone } from './phone.svelte.ts';

/** The first name of a person of this phone; the organiser's word for their side while it is not known. */
export function nameOf(phone: Phone, person: PersonId): string {
  const me = phone.gathering.cardOf(person, 'me') as MeCard | undefined;
  const role = phone.gathering.people.find((held) => held.person === person)?.role ?? 'colleague';
  return me?.firstName ?? phone.wordFor(role);
}
