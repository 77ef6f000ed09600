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
export function placeholderValues({ me, group, event, language }: Known): Record<string, string | undefined> {
  const guests = group?.others.filter(({ role }) => role === 'customer').map(({ firstName }) => firstName);
  return {
    firstName: me?.role === 'customer' ? me.firstName : listed(guests, language),
    names: listed(
      group?.others.map(({ firstName }) => firstName),
      language,
    ),
    table: group?.table?.toString(),
    group: group?.number.toString(),
    side: group?.side ?? undefined,
    zone: group?.zone ?? undefined,
    objective: event?.objective,
  };
}

/** The scene's title, with its own placeholders filled or left out. */
export const sceneTitle = (stage: StageCard, known: Known): string =>
  fillText(pick(stage.title, known.language), placeholderValues(known), '');

/** The line of this scene; "" when there is none, or one of its values is not known: then the title says it. */
export const sceneLine = (stage: StageCard, known: Known): string =>
  fillText(pick(stage.text, known.language), placeholderValues(known), '');

function listed(names: readonly string[] | undefined, language: string): string | undefined {
  if (!names?.length) return undefined;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
