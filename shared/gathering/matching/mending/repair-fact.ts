import type { BrokenRule } from '../../../contract/cards/match.ts';
import type { GroupId, PersonId, RepairId } from '../../../contract/ids.ts';
import { deriveId } from '../../derive-id.ts';
import type { FactDraft } from '../../facts.ts';
import { keptJobs } from '../../../match/jobs.ts';
import type { DealtGroup, Repairing } from '../../round-facts.ts';
import { placeOf } from '../round-group.ts';
import { breachesAmong } from './breaches.ts';
import type { RoomDraft } from './room-draft.ts';
import { waitedBefore } from './waited-before.ts';

export type Told = Pick<Repairing, 'why' | 'who'> & Partial<Omit<Repairing, 'segment' | 'repair' | 'groups'>>;

const keyOf = ({ rule, people }: BrokenRule): string => `${rule} ${[...people].sort().join()}`;

/** What is broken in groups that were changed, and was not before. */
export function newBreaches(draft: RoomDraft): BrokenRule[] {
  const before = new Set<string>();
  const after: BrokenRule[] = [];
  for (const [id, group] of draft.changed) {
    const was = draft.mending.round.groups[id];
    if (was !== undefined)
      for (const breach of breachesAmong(draft, was.people, was)) before.add(keyOf(breach));
    after.push(...breachesAmong(draft, draft.here(group), group));
  }
  return after.filter((breach) => !before.has(keyOf(breach)));
}

/** Customers first, as a group is told. */
function groupAfter(draft: RoomDraft, group: DealtGroup): DealtGroup {
  const [customers, colleagues] = [draft.customersIn(group), draft.colleaguesIn(group)];
  const jobs = keptJobs(colleagues, group.jobs);
  return { ...placeOf(group), id: group.id, people: [...customers, ...colleagues], jobs };
}

function isSame(draft: RoomDraft, group: DealtGroup): boolean {
  const was = draft.mending.round.groups[group.id];
  if (was === undefined) return group.people.length === 0;
  return was.table === group.table && was.side === group.side && was.people.join() === group.people.join();
}

/** The groups that changed, whole. */
const groupsAfter = (draft: RoomDraft, always: GroupId | null = null): DealtGroup[] =>
  [...draft.changed.values()]
    .map((group) => groupAfter(draft, group))
    .filter((group) => group.id === always || !isSame(draft, group));

/** The one fact of a repair; none when nothing changed. `always`: a group that is told though it stays. */
export function repairFact(draft: RoomDraft, told: Told, always: GroupId | null = null): FactDraft[] {
  const { segment, seed } = draft.mending;
  const groups = groupsAfter(draft, always);
  const satOut = [...draft.satOut].map(([person, why]) => ({ person, why }));
  if (groups.length === 0 && satOut.length === 0) return [];
  const data: Repairing = {
    segment,
    repair: deriveId(seed, 'repair') as RepairId,
    groups,
    satOut,
    waited: waitedBefore(draft.mending.round, groups, satOut),
    absent: [],
    marks: [],
    parted: [],
    closed: null,
    broken: newBreaches(draft),
    quality: null,
    ...told,
  };
  return [{ type: 'round-mended', data }];
}

/** Everybody but these who changes groups. */
export function othersMoved(draft: RoomDraft, but: readonly PersonId[]): PersonId[] {
  const { groupOf, groups } = draft.mending.round;
  return groupsAfter(draft).flatMap(({ id, people }) =>
    people.filter((person) => {
      const before: GroupId | undefined = groupOf[person];
      return before !== undefined && before !== id && groups[before] !== undefined && !but.includes(person);
    }),
  );
}
