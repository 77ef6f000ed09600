import { consentWording } from '../../contract/commands/people.ts';
import type { BodyId } from '../../contract/ids.ts';
import { limits } from '../../contract/limits.ts';
import { accept, refuse, type Refusal, type ServerCommandData } from '../asked.ts';
import { textProblem } from '../clean-text.ts';
import type { FactDraft, NewBody } from '../facts.ts';
import { noDetails } from '../people/no-details.ts';
import { isHere, isPresent } from '../people/presence.ts';
import type { ReadOnly } from '../read-only.ts';
import { arrivalFacts } from '../rounds/arrivals.ts';
import type { RoomPerson } from '../matching/mending/room-people.ts';
import type { AskedOf, Rule, State } from '../rule.ts';
import type { Person } from '../state.ts';
import { consentFacts } from './consent.ts';

type Form = ServerCommandData['join'];
type Known = ReadOnly<Person> | undefined;

/** The form as it is taken: names trimmed, a display name of spaces replaced by the first name. */
function tidy(form: Form): Form {
  if (form.name === null) return form;
  const firstName = form.name.firstName.trim();
  return { ...form, name: { firstName, displayName: form.name.displayName.trim() || firstName } };
}

function problemOf(form: Form, known: Known): Refusal | null {
  if (form.wording !== consentWording) return refuse('consent-wording');
  if (known !== undefined && known.mergedInto !== null) return refuse('unknown-person');
  if (form.name === null) return known === undefined ? refuse('empty') : null;
  return textProblem(form.name.firstName, limits.name) ?? textProblem(form.name.displayName, limits.name);
}

/** A body when the name is new or another; the rest of what is known of the person stays. */
function newDetails({ name, details, person, language }: Form): NewBody | null {
  if (name === null) return null;
  const same = details?.firstName === name.firstName && details.displayName === name.displayName;
  if (same) return null;
  const text = JSON.stringify({ ...(details ?? noDetails), ...name });
  return { concerns: [person], kind: 'details', language, text };
}

/** Somebody of the same side who is still expected; anybody else is no resemblance. */
function resemblanceOf(state: State, { resembles, role }: Form): Form['resembles'] {
  if (resembles === null) return null;
  const expected = state.people[resembles];
  const awaited = expected?.attendance === 'expected' && expected.mergedInto === null;
  return awaited && expected.role === role && !expected.walkIn ? resembles : null;
}

/** Here already, and the form says nothing new. */
const isSettled = (known: Known, form: Form, details: NewBody | null): boolean =>
  known !== undefined && isPresent(known) && details === null && known.language === form.language;

function joinedFacts(state: State, form: Form, known: Known): FactDraft[] {
  const details = newDetails(form);
  if (isSettled(known, form, details)) return [];
  const { role, walkIn } = known ?? { role: form.role, walkIn: true };
  const resembles = walkIn ? resemblanceOf(state, form) : null;
  const data = { person: form.person, role, walkIn, language: form.language, resembles };
  return [{ type: 'attendee-joined', data, ...(details === null ? {} : { bodies: { details } }) }];
}

/** The words that a new name takes the place of. */
const replacedBy = (form: Form, known: Known): BodyId[] =>
  newDetails(form) !== null && known?.details ? [known.details] : [];

const asWalkIn = ({ role, language }: Form): RoomPerson => ({
  ...{ role, language, team: null, manager: null, zone: null, table: null },
  ...{ speaks: [], inseparableFrom: [], knows: [] },
});

/** Who comes while a round runs has a place by the same command. */
function placed(state: State, asked: AskedOf<'join'>, form: Form, known: Known): FactDraft[] {
  const was = known?.attendance ?? 'expected';
  if (isHere(was)) return [];
  return arrivalFacts(state, asked, {
    people: new Map([[form.person, known ?? asWalkIn(form)]]),
    marks: [{ person: form.person, was, is: 'arrived' }],
  });
}

/**
 * Makes a person present: an expected one by id, an unknown one as a walk-in. The same form twice
 * changes nothing. Refuses other words of consent, an empty name, and a name that is too long.
 */
export const join: Rule<'join'> = (state, asked) => {
  const form = tidy(asked.command.data);
  const known = state.people[form.person];
  const problem = problemOf(form, known);
  if (problem !== null) return problem;
  const { person: id, language, consent, wording } = form;
  const role = known?.role ?? form.role;
  return accept(
    [
      ...joinedFacts(state, form, known),
      ...consentFacts(state, { id, role, language, consent, wording }),
      ...placed(state, asked, form, known),
    ],
    replacedBy(form, known),
  );
};
