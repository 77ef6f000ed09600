import { consentKeysFor, type ConsentKey } from '../../contract/commands/people.ts';
import type { PersonId } from '../../contract/ids.ts';
import type { AttendeeRole } from '../../contract/roles.ts';
import type { FactDraft } from '../facts.ts';
import type { State } from '../rule.ts';

interface Given {
  id: PersonId;
  role: AttendeeRole;
  language: string;
  consent: readonly ConsentKey[];
  wording: number;
}

/** Only what this role is asked for, each once, in the order of the form. */
const keptFor = (role: AttendeeRole, consent: readonly ConsentKey[]): ConsentKey[] =>
  consentKeysFor(role).filter((key) => consent.includes(key));

/** The fact of a consent, or none when the person has said exactly this before. */
export function consentFacts(state: State, given: Given): FactDraft[] {
  const { id, role, language, wording } = given;
  const consent = keptFor(role, given.consent);
  const before = state.people[id];
  const same = before?.consentWording === wording && before.consent.join() === consent.join();
  return same ? [] : [{ type: 'consent-set', data: { person: id, consent, wording, language } }];
}
