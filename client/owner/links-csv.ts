import type { PersonalLink } from '../../shared/contract/http.ts';
import { csvText } from './csv-text.ts';

/** Personal links for a mail merge. */
export const linksCsv = (links: readonly PersonalLink[]): string =>
  csvText([['role', 'name', 'link'], ...links.map(({ role, name, url }) => [role, name, url])]);
