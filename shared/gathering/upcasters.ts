import type { PersonId, SegmentId } from '../contract/ids.ts';
import type { FactData, FactType, RosterEntry } from './facts.ts';
import type { DealtGroup } from './round-facts.ts';
import { noQuality } from './matching/no-quality.ts';
import type { Room, RoomTable } from './segment.ts';

/** Facts as they were written before; only what differs is told here. */
interface RoomSet1 extends Omit<Room, 'tables'> {
  tables: Pick<RoomTable, 'number' | 'zone'>[];
}
type PersonInvited1 = Omit<RosterEntry, 'speaks' | 'knows'> & { person: PersonId };
interface GroupsDealt1 {
  segment: SegmentId;
  groups: Omit<DealtGroup, 'jobs'>[];
  unmatched: PersonId[];
  repeats: number;
}

/** Every table could seat two groups, and nothing was known of its place in the room. */
const roomSetTo2 = ({ seatsPerTable, tables }: RoomSet1): FactData['room-set'] => ({
  seatsPerTable,
  tables: tables.map((table) => ({ ...table, sides: 2, seats: seatsPerTable, marks: [] })),
});

const personInvitedTo2 = (entry: PersonInvited1): FactData['person-invited'] => ({
  ...entry,
  speaks: [],
  knows: [],
});

/** Nobody had a job. Which sides people were on, and who met again, is not in the old fact: that counts as 0. */
const groupsDealtTo2 = ({ segment, groups, unmatched }: GroupsDealt1): FactData['groups-dealt'] => {
  const sizes = groups.map(({ people }) => people.length);
  return {
    segment,
    groups: groups.map((group) => ({ ...group, jobs: {} })),
    satOut: [],
    unmatched,
    quality: {
      ...noQuality(),
      groups: groups.length,
      smallest: groups.length === 0 ? 0 : Math.min(...sizes),
      largest: Math.max(0, ...sizes),
      unmatched: unmatched.length,
    },
  };
};

/** Lifts data by one shape; its shape on arrival is what the log says, so the type is taken on trust. */
type Upcaster = (data: never) => object;

/** By type, from shape 1 on: the first lifts 1 to 2. */
export const upcasters: { readonly [T in FactType]?: readonly Upcaster[] } = {
  'room-set': [roomSetTo2],
  'person-invited': [personInvitedTo2],
  'person-updated': [personInvitedTo2],
  'groups-dealt': [groupsDealtTo2],
};
