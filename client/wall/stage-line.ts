import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import { pick } from '../../shared/words/pick.ts';

/** The wall speaks the organiser's first language. */
const wallLanguage = (event: EventCard): string => event.languages[0] ?? 'en';

export const inWallLanguage = (text: Authored, event: EventCard): string => pick(text, wallLanguage(event));

/**
 * The one line of a segment: its text for the wall, else its title, else the event's name. The objective is
 * the only thing that may be filled in: a wall knows nobody's name or table.
 */
export function stageLine(stage: Pick<StageCard, 'text' | 'title'>, event: EventCard): string {
  const title = fillText(inWallLanguage(stage.title, event), {}, '') || event.name;
  return fillText(inWallLanguage(stage.text, event), { objective: event.objective }, title);
}
