import type { MeCard } from '../../contract/cards/people.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { Look } from './look.ts';
import { detailsOf, listedPerson } from './names.ts';

/** A person to themselves; undefined for a roster entry that a recognised walk-in replaced. */
export function meCard(look: Look, person: PersonId): MeCard | undefined {
  const known = listedPerson(look.state, person);
  if (known === null) return undefined;
  const { role, team, language, consent, attendance } = known;
  const { firstName, displayName } = detailsOf(look, person);
  const line = look.text(known.line);
  return { person, role, team, firstName, displayName, language, consent: [...consent], attendance, line };
}
