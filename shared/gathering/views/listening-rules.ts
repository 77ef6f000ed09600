import type { Authored } from '../../contract/cards/authored.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';

/** The rules that a segment shows. A bare string is in the gathering's first language. */
export function listeningRules({ settings }: ReadOnly<Segment>, language: string): Authored[] {
  const rules: unknown = settings['rules'];
  if (!Array.isArray(rules)) return [];
  return rules.map((rule: unknown) => asAuthored(rule, language)).filter((rule) => rule !== null);
}

function asAuthored(rule: unknown, language: string): Authored | null {
  if (typeof rule === 'string') return { [language]: rule };
  if (typeof rule !== 'object' || rule === null) return null;
  const lines = Object.entries(rule).filter((line): line is [string, string] => typeof line[1] === 'string');
  return lines.length === 0 ? null : Object.fromEntries(lines);
}
