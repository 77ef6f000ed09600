import { plainLetters } from './plain-letters.ts';

/** The columns of a roster, with other spellings that people use for them (any case, spaces, underscores). */
const spellings = {
  id: [
    'personId',
    'externalId',
    'employeeId',
    'staffId',
    'number',
    'Nr',
    'Personalnummer',
    'matricule',
    'identifiant',
  ],
  role: ['kind', 'type', 'Rolle', 'rôle', 'rola'],
  firstName: ['first', 'given name', 'forename', 'Vorname', 'prénom', 'imię'],
  lastName: ['last', 'surname', 'family name', 'Nachname', 'Familienname', 'nom de famille', 'nazwisko'],
  displayName: ['known as', 'preferred name', 'called', 'Anzeigename', 'nom affiché'],
  language: ['lang', 'locale', 'Sprache', 'langue', 'język'],
  speaks: [
    'languages',
    'other languages',
    'also speaks',
    'Sprachen',
    'weitere Sprachen',
    'spricht auch',
    'langues',
    'autres langues',
    'parle aussi',
    'języki',
    'inne języki',
    'mówi też',
  ],
  team: ['department', 'function', 'Abteilung', 'équipe', 'service', 'zespół', 'dział'],
  jobTitle: ['job', 'title', 'position', 'Funktion', 'poste', 'stanowisko'],
  grade: ['level', 'Stufe', 'niveau'],
  managerId: ['manager', 'line manager', 'reports to', 'Vorgesetzte', 'responsable', 'przełożony'],
  customerSegment: ['segment', 'customer type', 'Kundensegment', 'segment client'],
  story: ['about', 'notes', 'Geschichte', 'histoire'],
  accessNeeds: ['access', 'access need', 'needs', 'requirements', 'Bedarf', 'besoins', 'potrzeby'],
  zone: ['area', 'Bereich', 'Zone', 'strefa'],
  table: ['table number', 'Tisch', 'stół', 'stolik'],
  side: ['Seite', 'côté', 'strona'],
  inseparableFrom: ['inseparable', 'stays with', 'together with', 'zusammen mit', 'avec', 'razem z'],
  knows: ['knows already', 'acquainted with', 'friends', 'kennt', 'bekannt mit', 'connaît', 'zna', 'znajomi'],
} as const satisfies Record<string, readonly string[]>;

export type RosterColumn = keyof typeof spellings;

const asKey = (text: string): string => plainLetters(text).replace(/[^\p{L}\p{N}]/gu, '');

const columnOf = new Map<string, RosterColumn>();
for (const [column, others] of Object.entries(spellings))
  for (const name of [column, ...others]) columnOf.set(asKey(name), column as RosterColumn);

/** What a header line means: where each column stands, and the columns that mean nothing to us. */
export interface Columns {
  at: Partial<Record<RosterColumn, number>>;
  ignored: string[];
}

/** Reads a header line; of two columns with one meaning the first counts. */
export function readColumns(header: readonly string[]): Columns {
  const at: Columns['at'] = {};
  const ignored: string[] = [];
  header.forEach((name, index) => {
    const column = columnOf.get(asKey(name));
    if (column !== undefined && at[column] === undefined) at[column] = index;
    else if (name.trim() !== '') ignored.push(name.trim());
  });
  return { at, ignored };
}
