import type { PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { ReadText } from '../../shared/gathering/asked.ts';
import type { Span } from '../../shared/gathering/matching/compositions.ts';
import { lengthOf, minutesOf, united, type MetPair } from '../../shared/gathering/matching/meetings.ts';
import { entriesOf } from '../../shared/gathering/entries.ts';
import { isPresent } from '../../shared/gathering/people/presence.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState, Person } from '../../shared/gathering/state.ts';
import { crewNameOf } from '../../shared/gathering/views/names.ts';
import { sideWord } from './gathering-words.ts';
import { acrossTheSides } from './read-meetings.ts';

type State = ReadOnly<GatheringState>;
type Known = ReadOnly<Person>;

/** With people of the other side. */
interface Contact {
  people: Set<PersonId>;
  rounds: Set<SegmentId>;
  spans: Span[];
}

export interface ContactMinutes {
  /** Of the gathering. */
  name: string;
  people: {
    name: string;
    role: string;
    team: string;
    peopleMet: number;
    rounds: number;
    minutes: number;
  }[];
  teams: { team: string; colleagues: number; minutes: number; average: number }[];
}

const noContact = (): Contact => ({ people: new Set(), rounds: new Set(), spans: [] });

function contactsIn(pairs: readonly MetPair[]): Map<PersonId, Contact> {
  const contacts = new Map<PersonId, Contact>();
  const note = (person: PersonId, other: PersonId, { segment, spans }: MetPair): void => {
    const contact = contacts.get(person) ?? noContact();
    contacts.set(person, contact);
    contact.people.add(other);
    contact.rounds.add(segment);
    contact.spans.push(...spans);
  };
  for (const pair of pairs) {
    note(pair.a, pair.b, pair);
    note(pair.b, pair.a, pair);
  }
  return contacts;
}

/** Two guests at once are one minute of a colleague. */
const msOf = ({ spans }: Contact): number => lengthOf(united(spans));

/** Everybody who met somebody, or is here; minutes with people of the other side, by person and by team. */
export function readContactMinutes(state: State, text: ReadText, nowMs = state.atMs): ContactMinutes {
  const contacts = contactsIn(acrossTheSides(state, nowMs));
  const listed = entriesOf<PersonId, Known>(state.people)
    .filter(([id, person]) => contacts.has(id) || isPresent(person))
    .map(([id, person]) => ({ id, person, contact: contacts.get(id) ?? noContact() }));
  const people = listed.map(({ id, person, contact }) => ({
    name: crewNameOf({ state, text }, id),
    role: sideWord(state, person.role),
    team: person.team ?? '',
    peopleMet: contact.people.size,
    rounds: contact.rounds.size,
    minutes: minutesOf(msOf(contact)),
  }));
  return { name: state.about?.name ?? '', people, teams: teamsIn(listed) };
}

function teamsIn(listed: readonly { person: Known; contact: Contact }[]): ContactMinutes['teams'] {
  const teams = new Map<string, number[]>();
  for (const { person, contact } of listed) {
    if (person.role !== 'colleague' || person.team === null) continue;
    teams.set(person.team, [...(teams.get(person.team) ?? []), msOf(contact)]);
  }
  return [...teams]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([team, each]) => {
      const ms = each.reduce((sum, one) => sum + one, 0);
      return { team, colleagues: each.length, minutes: minutesOf(ms), average: minutesOf(ms / each.length) };
    });
}
