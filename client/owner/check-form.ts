import { safeParse } from 'valibot';
import { CreateGathering } from '../../shared/contract/http.ts';
import type { FormField } from '../words/owner.ts';

/** The form as it is typed: numbers may be empty, languages are one line. */
export interface TypedGathering {
  name: string;
  organisation: string;
  objective: string;
  template: string | null;
  languages: string;
  words: CreateGathering['words'];
  room: { tables: number | null; seatsPerTable: number | null; zones: number | null };
}

export type Checked = { ok: true; value: CreateGathering } | { ok: false; problems: ReadonlySet<FormField> };

const fields: ReadonlySet<string> = new Set<FormField>([
  'name',
  'organisation',
  'objective',
  'languages',
  'words',
  'tables',
  'seatsPerTable',
  'zones',
]);
const isField = (name: string): name is FormField => fields.has(name);

/** "en, pl" as a list. */
export const languagesOf = (typed: string): string[] =>
  typed
    .split(/[\s,;]+/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** By the server's own schema, so that what passes here is not refused there. Problems are named by field. */
export function checkForm(typed: TypedGathering): Checked {
  const parsed = safeParse(CreateGathering, { ...typed, languages: languagesOf(typed.languages) });
  if (parsed.success) return { ok: true, value: parsed.output };
  const problems = new Set<FormField>();
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map((step) => String(step.key));
    const field = path[0] === 'room' ? path[1] : path[0];
    if (field !== undefined && isField(field)) problems.add(field);
  }
  return { ok: false, problems };
}
