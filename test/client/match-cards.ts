import type { ConsoleCards } from '../../shared/contract/cards/cards.ts';
import type { Job, SitOutReason } from '../../shared/contract/cards/match.ts';
import type { ConsoleGroupCard, GroupCard, MatchCard, RoundCard } from '../../shared/contract/cards/round.ts';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { GroupId, PersonId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { PhoneCards } from '../../client/phone/phone-cards.ts';
import { attendee, words } from './match-fixtures.ts';
import { dot } from './connection-hall.ts';

export const round = 'a2' as SegmentId;
const event: EventCard = {
  ...{ name: 'Spring Customer Day', organisation: 'Corner Kettle', objective: 'Know two customers by name.' },
  ...{ languages: ['en'], words },
};
const stage = (segment: SegmentId, kind: StageCard['kind'], title: string): StageCard => ({
  ...{ number: 2, segment, kind, title: { en: title }, text: {}, rules: [], startedAtMs: 0, asking: null },
});
const none = { expected: 0, arrived: 0, late: 0, noShow: 0, steppedOut: 0, left: 0 };

const everywhere: Partial<ConsoleCards> = {
  event,
  attendance: { customer: { ...none, arrived: 24 }, colleague: { ...none, arrived: 60 } },
};

/** A console while somebody speaks; Next deals a round. */
export const consoleBefore: Partial<ConsoleCards> = {
  ...everywhere,
  stage: stage('a1' as SegmentId, 'talk', 'What this is'),
  next: {
    ...{ segment: round, kind: 'round', title: { en: 'Hello' }, minutes: 8, deals: true },
    ...{ wall: {}, customers: {}, colleagues: {} },
  },
};

const group: ConsoleGroupCard = {
  ...{
    picture: 'anchor',
    sinceMs: 0,
    found: true,
    lacks: null,
    emptyChair: false,
    missed: [],
    pinned: false,
  },
  ...{ id: '1'.repeat(32) as GroupId, segment: round, number: 12, table: 12, zone: 'C', side: null },
  people: [
    { ...attendee('Maureen', 'customer'), job: null },
    { ...attendee('Anneka Voss', 'colleague'), job: 'ask' },
    { ...attendee('Bashir Quill', 'colleague'), job: 'keepTheWords' },
  ],
};

/** A console while that round runs. */
export const consoleInRound = (of: Pick<MatchCard, 'quality' | 'satOut'>): Partial<ConsoleCards> => ({
  ...everywhere,
  stage: stage(round, 'round', 'Hello'),
  match: { segment: round, groups: 24, matched: 84, unmatched: [], ...of },
  [`group:${group.id}`]: group,
});

export const maureen = 'b'.repeat(32) as PersonId;
export const personOf = (n: number) => String(n).padStart(32, '0') as PersonId;
type Other = GroupCard['others'][number];
export const other = (person: PersonId, firstName: string, more: Partial<Other> = {}): Other => ({
  ...{ person, firstName, role: 'customer', companions: [], line: null },
  ...more,
});

/** Table 12 in zone C, with Maureen; they have found each other. */
const groupOfMaureen: GroupCard = {
  ...{ segment: round, number: 12, table: 12, zone: 'C', side: null, picture: 'anchor', job: null },
  ...{ others: [other(maureen, 'Maureen')], found: true, alone: false, missed: [] },
};

/** A phone in that round: in a group, sitting out, or neither yet. */
export function phoneInRound(
  role: AttendeeRole,
  { group, job, why }: { group?: Partial<GroupCard>; job?: Job | null; why?: SitOutReason },
): Partial<PhoneCards> {
  const isIn = group !== undefined || job !== undefined;
  return {
    event,
    stage: stage(round, 'round', 'Hello'),
    round: { segment: round, cards: decks },
    me: {
      ...{ person: dot, role, firstName: 'Anneka', displayName: 'Anneka', language: 'en', consent: [] },
      ...{ attendance: 'arrived', line: null, team: null },
    },
    ...(isIn && { group: { ...groupOfMaureen, job: job ?? null, ...group } }),
    ...(why && { 'sits-out': { segment: round, why } }),
  };
}
const decks: RoundCard['cards'] = [
  { id: 'c1', text: { en: 'What nearly made you leave us?' } },
  { id: 'c2', text: { en: 'What does a normal Tuesday look like for you?' } },
];
