import { seatMarks, type SeatMark } from '../../shared/contract/cards/match.ts';
import type { Side } from '../../shared/contract/cards/round.ts';
import type { Room } from '../../shared/gathering/segment.ts';
import type { RosterRow } from '../people/roster-row.ts';
import type { Beginning } from './create-gathering.ts';
import { runOfShowOf } from './load-templates.ts';
import sample from './sample-event.json' with { type: 'json' };

/** The sample before its start: nobody arrived, no consent, no answers; its codes are drawn anew. */
export interface SampleEvent {
  beginning: Beginning;
  rows: RosterRow[];
  wall: { furthestViewerMetres: number; screenHeightMetres: number };
}

const SEATS = 8;

const marksOf = (table: number): SeatMark[] => {
  const said = sample.tableMarks.find((one) => one.table === table)?.marks ?? [];
  return seatMarks.filter((mark) => said.includes(mark));
};

const room = (): Room => ({
  seatsPerTable: SEATS,
  tables: sample.zones.flatMap(({ letter, tables }) =>
    tables.map((number) => ({ number, zone: letter, sides: 2, seats: SEATS, marks: marksOf(number) })),
  ),
});

const zoneOf = (zoneId: string): string => sample.zones.find(({ id }) => id === zoneId)?.letter ?? '';
const segmentOf = (id: string): string => sample.customerSegments.find((one) => one.id === id)?.name ?? '';
const sideOf = (side: string): Side | null => (side === 'A' || side === 'B' ? side : null);

const companionsOf = (person: string): RosterRow['companions'] =>
  sample.companions
    .filter(({ withId }) => withId === person)
    .map(({ firstName, kind }) => ({ firstName, kind }));

const nothing = {
  lastName: '',
  displayName: '',
  language: '',
  speaks: [],
  team: '',
  jobTitle: '',
  grade: '',
  managerId: '',
  customerSegment: '',
  story: '',
  accessNeeds: [],
  inseparableFrom: [],
  knows: [],
  companions: [],
} satisfies Partial<RosterRow>;

const customerRow = (one: (typeof sample.customers)[number]): Omit<RosterRow, 'line'> => ({
  ...nothing,
  id: one.id,
  role: 'customer',
  firstName: one.firstName,
  displayName: one.displayName,
  language: one.language,
  customerSegment: segmentOf(one.customerSegmentId),
  story: one.story,
  accessNeeds: [...one.accessNeeds, one.accessNote].filter((need) => need !== ''),
  zone: zoneOf(one.zoneId),
  table: one.table,
  side: sideOf(one.side),
  companions: companionsOf(one.id),
});

const colleagueRow = (one: (typeof sample.colleagues)[number]): Omit<RosterRow, 'line'> => ({
  ...nothing,
  id: one.id,
  role: 'colleague',
  firstName: one.firstName,
  lastName: one.lastName,
  language: 'en',
  team: one.team,
  jobTitle: one.jobTitle,
  grade: one.grade,
  managerId: one.managerId ?? '',
  zone: zoneOf(one.zoneId),
  table: one.table,
  side: sideOf(one.side),
});

const rows = (): RosterRow[] =>
  [...sample.customers.map(customerRow), ...sample.colleagues.map(colleagueRow)].map((row, index) => ({
    ...row,
    line: index + 2,
  }));

/** The sample event in our own names. */
export function sampleEvent(): SampleEvent {
  const { name, objective, languages, templateId, brand, furthestViewerMetres, screenHeightMetres } =
    sample.event;
  const runOfShow = runOfShowOf(templateId);
  if (runOfShow === undefined) throw new Error(`The sample names an unknown template: ${templateId}`);
  const words = { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' };
  return {
    beginning: {
      name,
      organisation: brand.name,
      objective,
      languages: [...languages],
      words,
      template: templateId,
      runOfShow,
      room: room(),
    },
    rows: rows(),
    wall: { furthestViewerMetres, screenHeightMetres },
  };
}
