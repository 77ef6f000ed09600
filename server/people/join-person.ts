import { consentWording, type ConsentKey } from '../../shared/contract/commands/people.ts';
import type { PersonId } from '../../shared/contract/ids.ts';
import type { HttpRefusal } from '../../shared/contract/http.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { LiveGathering } from '../gathering/live-gathering-port.ts';
import type { Installation } from '../installation/installation-port.ts';
import { findResembling } from './find-resembling.ts';
import { isKnownName } from './form-name.ts';
import { knownPerson, type KnownPerson } from './known-person.ts';

/** What the join form says. */
export interface JoinForm {
  name: string;
  language: string;
  consent: ConsentKey[];
  /** The key of a personal link, or "". */
  personKey: string;
  /** Drawn with the form: the same form is the same person. */
  joinId: string;
}

/** Consents that the form asks for, the same for both sides; a guest is offered the others on their own page. */
export const askedOnTheForm = [
  'wallFirstName',
  'quoteOnWall',
  'quoteInReport',
] as const satisfies readonly ConsentKey[];

export type WhoJoins = { known: KnownPerson | null; person: PersonId; role: AttendeeRole };
export type Joined = { ok: true; person: PersonId } | ({ ok: false } & HttpRefusal);

const no = (code: HttpRefusal['code']): Joined => ({ ok: false, code, params: {} });

/** The person of a personal link; null when it was replaced or never was. */
export async function personOfLink(
  installation: Installation,
  live: LiveGathering,
  key: string,
): Promise<KnownPerson | null> {
  // Links are known by digests in memory; after a start nobody is known until the first link comes.
  const people = await live.query((state) => Object.keys(state.people) as PersonId[]);
  installation.knowPeople(live.id, people);
  const person = installation.personOfKey(live.id, key);
  return person === null ? null : knownPerson(live, person);
}

/**
 * Who fills in this form: the person of the link, or the walk-in of this very form. A walk-in's id is a digest, so that
 * nobody becomes somebody else by sending their id as a form's. Null: the link has ended.
 */
export async function whoJoins(
  installation: Installation,
  live: LiveGathering,
  form: JoinForm,
  role: AttendeeRole,
): Promise<WhoJoins | null> {
  if (form.personKey !== '') {
    const known = await personOfLink(installation, live, form.personKey);
    return known && { known, person: known.person, role: known.role };
  }
  const digest = installation.deviceHash(JSON.stringify(['walk-in', live.id, role, form.joinId]));
  const person = digest.slice(0, 32) as PersonId;
  const known = await knownPerson(live, person);
  return { known, person: known?.person ?? person, role };
}

/** A name that the roster has already is no new name. */
function newName(name: string, known: KnownPerson | null): { firstName: string; displayName: string } | null {
  const isOld = known !== null && isKnownName(name, known.details);
  return name === '' || isOld ? null : { firstName: name, displayName: name };
}

/** What is ticked, and of what this form does not ask, what was said before. */
const consentAfter = (form: JoinForm, known: KnownPerson | null): ConsentKey[] => {
  const asked: readonly ConsentKey[] = askedOnTheForm;
  const unasked = (known?.consent ?? []).filter((key) => !asked.includes(key) && !form.consent.includes(key));
  return [...form.consent, ...unasked];
};

/** Makes the person present; consent is no condition. Refuses a missing or too long name in words of the contract. */
export async function joinPerson(live: LiveGathering, form: JoinForm, who: WhoJoins): Promise<Joined> {
  const { known, person, role } = who;
  if (form.name === '' && known === null) return no('name-missing');
  const answer = await live.askAsServer({
    type: 'join',
    data: {
      person,
      role,
      language: form.language,
      name: newName(form.name, known),
      consent: consentAfter(form, known),
      wording: consentWording,
      resembles: known === null ? await findResembling(live, role, form.name) : null,
      details: known?.details ?? null,
    },
  });
  return answer.ok ? { ok: true, person } : { ok: false, code: answer.code, params: answer.params };
}
