import { plainLetters } from '../people/plain-letters.ts';

/** A name that every system takes: small letters, digits and dashes; "highlights-pull-up-a-chair.csv". */
export function exportFileName(gathering: string, extension: string, what = 'highlights'): string {
  const words = plainLetters(gathering)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${[what, words].filter((part) => part !== '').join('-')}.${extension}`;
}
