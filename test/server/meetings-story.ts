import type { FactId, GroupId, PersonId, RepairId } from '../../shared/contract/ids.ts';
import { deriveId } from '../../shared/gathering/derive-id.ts';
import { folds } from '../../shared/gathering/evolve.ts';
import { currentShapes } from '../../shared/gathering/fact-shapes.ts';
import type { FactData, FactOf, FactType } from '../../shared/gathering/facts.ts';
import { noQuality } from '../../shared/gathering/matching/no-quality.ts';
import type { DealtGroup, Repairing } from '../../shared/gathering/round-facts.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { colleague, customer, hall, round, talk, type Guest } from '../support/gathering-fixtures.ts';
import { facilitator, given, idOf, type Story } from '../support/story.ts';

export const hello = round('r1');
export const again = round('r2');
const thanks = talk('t1');

/** A fact as it was accepted, whatever a command would say to it. */
export function tell<T extends FactType>(story: Story, type: T, data: FactData[T]): void {
  const { state, atMs } = story;
  const version = state.version + 1;
  const fact: FactOf<T> = {
    ...{ version, id: deriveId('', `told ${version}`) as FactId, type, shape: currentShapes[type], atMs },
    ...{ by: { role: 'facilitator', person: null }, cause: { server: 'test' }, data, bodies: {} },
  };
  folds[type](state, fact);
  Object.assign(state, { version, lastId: fact.id, atMs: Math.max(state.atMs, atMs) });
}

const groupId = (name: string): GroupId => deriveId('', `group ${name}`) as GroupId;

/** The group "1" at table 1, in the zone of four tables. */
export const groupAt = (
  number: number,
  people: readonly string[],
  about: Partial<DealtGroup> = {},
): DealtGroup => ({
  ...{ id: groupId(`${number}`), number, table: number, zone: number > 4 ? 'B' : 'A', side: null },
  ...{ people: people.map(idOf), jobs: {} },
  ...about,
});

/** The next segment, a round, with exactly these groups. */
export function deal(story: Story, segment: Segment, groups: DealtGroup[]): Story {
  const quality = noQuality();
  const { number } = story.state.stage;
  const proposal = { segment: segment.id, groups, satOut: [], unmatched: [], quality };
  const outcome = story.when(facilitator, 'next', { number }, { proposal });
  if (outcome.facts.length < 2) throw new Error(`not dealt: ${JSON.stringify(outcome.result)}`);
  return story;
}

/** One repair of a round: these groups as they are from now on. */
export function mend(
  story: Story,
  segment: Segment,
  groups: DealtGroup[],
  about: Partial<Repairing> = {},
): RepairId {
  const repair = deriveId('', `repair ${story.state.version}`) as RepairId;
  tell(story, 'round-mended', {
    ...{
      segment: segment.id,
      repair,
      why: 'moved',
      who: [],
      groups,
      satOut: [],
      absent: [],
      waited: [],
      marks: [],
    },
    ...{ parted: [], closed: null, broken: [], quality: null },
    ...about,
  });
  return repair;
}

const everybody: Guest[] = [
  customer('Maureen', { customerSegment: 'Slow Shoppers' }),
  customer('Dot'),
  colleague('Anneka', { team: 'Stores' }),
  colleague('Bashir', { team: 'Stores' }),
  colleague('Callum', { team: 'Digital' }),
];

/** Maureen with Anneka and Bashir at table 1, Dot with Callum at table 2; two more segments to come. */
export const evening = (): Story =>
  deal(given([hello, again, thanks], hall(8)).arrive(...everybody), hello, [
    groupAt(1, ['Maureen', 'Anneka', 'Bashir']),
    groupAt(2, ['Dot', 'Callum']),
  ]);

/** Callum goes from Dot to Maureen, and Bashir from Maureen to Dot. */
export const exchange = (story: Story): RepairId =>
  mend(story, hello, [groupAt(1, ['Maureen', 'Anneka', 'Callum']), groupAt(2, ['Dot', 'Bashir'])]);

export const pair = (...names: [string, string]): PersonId[] => names.map(idOf).sort();
