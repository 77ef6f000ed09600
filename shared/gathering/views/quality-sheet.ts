import type { MatchQuality, NamedOnSheet, QualitySheet } from '../../contract/cards/match.ts';
import type { PersonId } from '../../contract/ids.ts';
import { standingFor } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Look } from './look.ts';
import { crewNameOf } from './names.ts';

/** A person by name, under the id that they have now. */
export function namedOnSheet(look: Look, id: PersonId): NamedOnSheet {
  const person = standingFor(look.state, id);
  return { person, name: crewNameOf(look, person) };
}

/** A quality for the crew: numbers as they were counted, people by name. */
export function qualitySheet(look: Look, quality: ReadOnly<MatchQuality>): QualitySheet {
  return {
    ...quality,
    repeats: quality.repeats.map(([customer, colleague]) => ({
      customer: namedOnSheet(look, customer),
      colleague: namedOnSheet(look, colleague),
    })),
    broken: quality.broken.map(({ rule, people, why }) => ({
      rule,
      people: people.map((id) => namedOnSheet(look, id)),
      why,
    })),
  };
}
