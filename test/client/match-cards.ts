import type { ConsoleCards } from '../../shared/contract/cards/cards.ts';
import type { Job, SitOutReason } from '../../shared/contract/cards/match.ts';
import type { ConsoleGroupCard, MatchCard } from '../../shared/contract/cards/round.ts';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import type { GroupId, SegmentId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { PhoneCards } from '../../client/phone/phone-cards.ts';
import { attendee, words } from './match-fixtures.ts';
import { dot } from './connection-hall.ts';

const round = 'a2' as SegmentId;
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

/** A phone in that round: in a group, sitting out, or neither yet. */
export function phoneInRound(
  role: AttendeeRole,
  { job, why }: { job?: Job | null; why?: SitOutReason },
): Partial<PhoneCards> {
  const others: PhoneCards['group']['others'] = [{ firstName: 'Maureen', role: 'customer', companions: [] }];
  const place = { segment: round, number: 12, table: 12, zone: 'C', side: null } as const;
  return {
    event,
    stage: stage(round, 'round', 'Hello'),
    round: { segment: round, cards: [{ id: 'c1', text: { en: 'What nearly made you leave us?' } }] },
    me: {
      ...{ person: dot, role, firstName: 'Anneka', displayName: 'Anneka', language: 'en', consent: [] },
      attendance: 'arrived',
    },
    ...(job === undefined ? {} : { group: { ...place, job, others } }),
    ...(why === undefined ? {} : { 'sits-out': { segment: round, why } }),
  };
}
