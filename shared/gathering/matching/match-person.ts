import type { PersonId } from '../../contract/ids.ts';
import type { MatchPerson } from '../../match/match-input.ts';
import type { ReadText } from '../asked.ts';
import { standingFor } from '../people/presence.ts';
import { detailsIn, needsIn } from '../people/read-words.ts';
import type { ReadOnly } from '../read-only.ts';
import type { State } from '../rule.ts';
import type { Person } from '../state.ts';
import { seatNeedsOf } from './seat-needs.ts';

/** "pt-BR" and "pt" are one language to talk in. */
const spoken = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

const languagesOf = ({ language, speaks }: ReadOnly<Person>): string[] =>
  [...new Set([language, ...speaks].map(spoken))].filter((tag) => tag !== '');

/** A customer who does not speak as the house does needs somebody to talk with. */
function needsLanguage(state: State, { role, language }: ReadOnly<Person>): boolean {
  const first = state.about?.languages[0];
  return role === 'customer' && first !== undefined && language !== '' && spoken(language) !== spoken(first);
}

/** What a match may know of somebody; words that are gone say nothing. */
export function matchPersonOf(
  state: State,
  text: ReadText,
  id: PersonId,
  person: ReadOnly<Person>,
): MatchPerson {
  const { role, team, manager, customerSegment, zone, table, side } = person;
  const others = (ids: readonly PersonId[]): PersonId[] => ids.map((other) => standingFor(state, other));
  return {
    id,
    role,
    team,
    grade: detailsIn(text(person.details)).grade || null,
    manager: manager === null ? null : standingFor(state, manager),
    customerSegment,
    languages: languagesOf(person),
    needsLanguage: needsLanguage(state, person),
    zone,
    table,
    side,
    ...seatNeedsOf(needsIn(text(person.needs))),
    inseparableFrom: others(person.inseparableFrom),
    knows: others(person.knows),
    sitsOut: false,
  };
}
