import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { MeCard } from '../../shared/contract/cards/people.ts';
import type { GroupCard } from '../../shared/contract/cards/round.ts';
import { fillText } from '../../shared/words/fill-text.ts';
import { pick } from '../../shared/words/pick.ts';

interface Known {
  me: MeCard | undefined;
  group: GroupCard | undefined;
  event: EventCard | undefined;
  language: string;
}

/** Values for the placeholders of an organiser's line; what is not known stays undefined. */
function placeholderValues({ me, group, event, language }: Known): Record<string, string | undefined> {
  const ofGroup = group === undefined ? {} : groupValues(group, language);
  const own = me?.role === 'customer' ? { firstName: me.firstName } : {};
  return { ...ofGroup, ...own, objective: event?.objective };
}

/** To a colleague, `firstName` is who they are talking with. */
function groupValues({ others, table, number, side, zone }: GroupCard, language: string) {
  const guests = others.filter(({ role }) => role === 'customer');
  return {
    firstName: listed(guests, language),
    names: listed(others, language),
    table: table?.toString(),
    group: number.toString(),
    side: side ?? undefined,
    zone: zone ?? undefined,
  };
}

/** The scene's title, with its own placeholders filled or left out. */
export const sceneTitle = (stage: StageCard, known: Known): string =>
  fillText(pick(stage.title, known.language), placeholderValues(known), '');

/** The line of this scene; "" when there is none, or one of its values is not known: then the title says it. */
export const sceneLine = (stage: StageCard, known: Known): string =>
  fillText(pick(stage.text, known.language), placeholderValues(known), '');

function listed(people: readonly { firstName: string }[], language: string): string | undefined {
  if (people.length === 0) return undefined;
  const names = people.map(({ firstName }) => firstName);
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
