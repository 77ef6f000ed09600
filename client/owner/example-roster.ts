import { csvText } from './csv-text.ts';

const columns = [
  'id',
  'role',
  'firstName',
  'lastName',
  'displayName',
  'language',
  'speaks',
  'team',
  'jobTitle',
  'grade',
  'managerId',
  'customerSegment',
  'story',
  'accessNeeds',
  'zone',
  'table',
  'side',
  'inseparableFrom',
  'knows',
] as const;
type Column = (typeof columns)[number];

/** The line that a roster file begins with; only role and firstName are needed. */
export const rosterHeader = columns.join(',');

const people: Partial<Record<Column, string>>[] = [
  {
    id: 'c1',
    role: 'customer',
    firstName: 'Dot',
    lastName: 'Hale',
    language: 'en',
    accessNeeds: 'near-door|small-groups',
    knows: 'w2',
  },
  { id: 'c2', role: 'customer', firstName: 'Łukasz', language: 'pl', story: 'Shops late, after his shift.' },
  { id: 'c3', role: 'customer', firstName: 'Nour', language: 'ar', inseparableFrom: 'c2' },
  {
    id: 'w1',
    role: 'colleague',
    firstName: 'Ines',
    lastName: 'Moreau',
    team: 'Delivery',
    jobTitle: 'Planner',
    speaks: 'pl|fr',
  },
  {
    id: 'w2',
    role: 'colleague',
    firstName: 'Sam',
    lastName: 'Okoro',
    team: 'Tills',
    managerId: 'w1',
    table: '3',
  },
];

/** A small roster to fill in over. */
export const exampleRoster = (): string =>
  csvText([[...columns], ...people.map((one) => columns.map((column) => one[column] ?? ''))]);
