import * as v from 'valibot';
import { consentKeys } from '../../shared/contract/commands/people.ts';
import type { Chance } from '../clock.ts';
import { tidyName } from '../people/form-name.ts';
import type { JoinForm } from '../people/join-person.ts';

const Field = v.optional(v.fallback(v.pipe(v.string(), v.maxLength(400), v.trim()), ''), '');
const Fields = v.object({
  name: Field,
  language: Field,
  person: Field,
  joinId: v.optional(v.fallback(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)), ''), ''),
  /** One ticked box comes as a string, several as a list. */
  consent: v.optional(v.fallback(v.union([v.string(), v.array(v.string())]), []), []),
});

const orFirst = (language: string, languages: readonly string[]): string =>
  languages.includes(language) ? language : (languages[0] ?? 'en');

/** Reads what was sent; whatever is unreadable counts as not filled in. A form without an id gets one. */
export function readJoinForm(body: unknown, languages: readonly string[], chance: Chance): JoinForm {
  const fields = v.parse(Fields, typeof body === 'object' && body !== null ? body : {});
  const { name, language, person, joinId } = fields;
  const consent = [fields.consent].flat();
  return {
    name: tidyName(name),
    language: orFirst(language, languages),
    consent: consentKeys.filter((key) => consent.includes(key)),
    personKey: /^[A-Za-z0-9_-]{8,128}$/.test(person) ? person : '',
    joinId: joinId || chance.hex(16),
  };
}

/** An empty form, in the first language of the event that the browser asks for. */
export function blankJoinForm(
  acceptLanguage: string | undefined,
  languages: readonly string[],
  chance: Chance,
): JoinForm {
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  const fits = (tag: string, wish: string) =>
    tag.toLowerCase() === wish || tag.toLowerCase() === wish.split('-', 1)[0];
  const found = wished.flatMap((wish) => languages.filter((tag) => fits(tag, wish)))[0] ?? '';
  return {
    name: '',
    language: orFirst(found, languages),
    consent: [],
    personKey: '',
    joinId: chance.hex(16),
  };
}
