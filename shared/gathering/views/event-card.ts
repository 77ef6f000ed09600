import type { EventCard } from '../../contract/cards/stage.ts';
import type { Look } from './look.ts';

/** What the gathering is called: the same for every audience; the template and the codes stay out. */
export function eventCard({ state: { about } }: Look): EventCard | undefined {
  if (about === null) return undefined;
  const { name, organisation, objective, languages, words } = about;
  return { name, organisation, objective, languages: [...languages], words: { ...words } };
}
