import type { View } from '../../shared/contract/cards/cards.ts';
import { pictureOf } from '../../shared/contract/cards/gathered.ts';
import type { ZonePersonCard } from '../../shared/contract/cards/people.ts';
import type { ConsoleGroupCard } from '../../shared/contract/cards/round.ts';
import type { GroupId, PersonId, SegmentId } from '../../shared/contract/ids.ts';

export const round = 'a2' as SegmentId;
/** The time of every page on show, when its welcome comes. */
export const nowMs = 1_000_000;
export const longName = 'Maximiliane Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh';
export const arabic = 'عبد الرحمن بن محمد الأنصاري';

const hex = (family: string, n: number): string => family + n.toString(16).padStart(31, '0');
export const idOf = (n: number): PersonId => hex('a', n) as PersonId;
export const groupId = (n: number): GroupId => hex('b', n) as GroupId;

export const person = (n: number, name: string, more: Partial<ZonePersonCard> = {}): ZonePersonCard => ({
  ...{ person: idOf(n), role: 'colleague', name, attendance: 'arrived', needs: [], companions: [] },
  ...{ table: null, group: null, sitsOut: null, ...more },
});

export const group = (
  number: number,
  people: ZonePersonCard[],
  more: Partial<ConsoleGroupCard> = {},
): ConsoleGroupCard => ({
  ...{ id: groupId(number), segment: round, number, table: number, zone: 'A', side: null },
  ...{ picture: pictureOf(number), sinceMs: nowMs, found: true, lacks: null, emptyChair: false, missed: [] },
  people: people.map(({ person: id, name, role }) => ({ person: id, name, role, job: null })),
  ...{ pinned: false, ...more },
});

interface Shown {
  people: ZonePersonCard[];
  groups?: ConsoleGroupCard[];
  inRound?: boolean;
}

/** What a host's page shows of these people and groups. */
export function hostView({ people, groups = [], inRound = groups.length > 0 }: Shown): View {
  const inGroup = new Map(
    groups.flatMap(({ id, people: all }) => all.map((one) => [one.person, id] as const)),
  );
  const cards = people.map((one) => ({ ...one, group: inGroup.get(one.person) ?? one.group }));
  const words = { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' };
  return {
    zone: { zone: 'A' },
    event: {
      ...{ name: 'Pull Up a Chair', organisation: 'Hollin & Dray', objective: '', languages: ['en'], words },
    },
    stage: {
      ...{
        number: 3,
        segment: inRound ? round : 'a1',
        kind: inRound ? 'round' : 'talk',
        title: { en: 'Hello' },
      },
      ...{ text: {}, rules: [], startedAtMs: 0, asking: null },
    },
    ...(inRound && { ring: { startedAtMs: nowMs - 60_000, endsAtMs: nowMs + 425_000 } }),
    ...Object.fromEntries(cards.map((one) => [`zone-person:${one.person}`, one])),
    ...Object.fromEntries(groups.map((one) => [`group:${one.id}`, one])),
  };
}

export const rosa = person(1, 'Rosa Hale', { role: 'customer', needs: ['wheelchair', 'Nut allergy'] });
export const sam = person(2, 'Sam Voss');
export const nour = person(3, arabic, { role: 'customer', companions: ['Layla'], needs: ['hearing'] });
export const max = person(4, longName);
export const ines = person(5, 'Ines Marín', {
  attendance: 'expected',
  table: 3,
  role: 'customer',
  needs: ['step-free'],
});
export const dot = person(6, 'Dot Quill', { attendance: 'expected', table: 1, role: 'customer' });

export const running = () =>
  hostView({
    people: [rosa, sam, nour, max, ines, dot],
    groups: [
      group(1, [rosa, sam]),
      group(2, [nour, max], { found: false, sinceMs: nowMs - 130_000, missed: [nour.person], side: 'B' }),
    ],
  });
