import type { PersonalLink } from '../../shared/contract/http.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import type { GatheringEntry, Installation } from '../installation/installation-port.ts';
import { nameOf, presentPeople } from './present-people.ts';

/** Everybody on the roster with the link that lets them in by name, in the order of the roster. */
export async function personalLinks(
  installation: Installation,
  live: LiveGathering,
  { codes }: GatheringEntry,
  publicUrl: string,
): Promise<PersonalLink[]> {
  const people = await live.query(presentPeople);
  return people
    .filter(({ entry }) => entry.rosterKey !== null)
    .map((one) => ({
      person: one.person,
      role: one.entry.role,
      name: nameOf(one),
      url: `${publicUrl}/j/${codes[one.entry.role]}#p=${installation.personalKey(live.id, one.person)}`,
    }));
}
