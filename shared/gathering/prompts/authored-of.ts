import type { Authored } from '../../contract/cards/authored.ts';

/** A label of a run of show: words by language, or English words alone; null for anything else, and for no words. */
export function authoredOf(label: unknown): Authored | null {
  if (typeof label === 'string') return label.trim() === '' ? null : { en: label };
  if (typeof label !== 'object' || label === null) return null;
  const texts: unknown[] = Object.values(label);
  const isAuthored = texts.length > 0 && texts.every((text) => typeof text === 'string');
  return isAuthored ? (label as Authored) : null;
}
