import type { GatheringId } from '../../shared/contract/ids.ts';
import type { PersonalLink } from '../../shared/contract/http.ts';
import { systemChance } from '../clock.ts';
import { Surface } from './surface.ts';

/** How many join at the same moment: people walk in, they do not all press at once. */
const AT_ONCE = 24;

/** Fills in the join form of a personal link, as a browser without script would; gives the device's cookie. */
async function join(url: string, link: PersonalLink): Promise<string> {
  const { pathname, hash } = new URL(link.url);
  const form = new URLSearchParams({
    name: link.name,
    language: 'en',
    joinId: systemChance.hex(16),
    person: hash.replace('#p=', ''),
  });
  for (const consent of ['wallFirstName', 'quoteInReport']) form.append('consent', consent);
  const response = await fetch(url + pathname, { method: 'POST', body: form, redirect: 'manual' });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  if (response.status !== 303 || cookie === '')
    throw new Error(`${link.name} could not join: ${response.status} ${await response.text()}`);
  return cookie;
}

/** Joins everybody over HTTP, opens their phones, and waits until each has its own card. */
export async function arrive(url: string, gathering: GatheringId, links: PersonalLink[]): Promise<Surface[]> {
  const phones: Surface[] = [];
  const waiting = [...links];
  const walkIn = async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      const cookie = await join(url, link);
      const phone = new Surface({ url, gathering, surface: 'phone', cookie });
      await phone.until(
        `the first card of ${link.name}`,
        () => phone.cards.has('me') && phone.cards.has('stage'),
      );
      phones.push(phone);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, links.length) }, walkIn));
  return phones;
}
