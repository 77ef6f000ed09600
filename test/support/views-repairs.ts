import type { GroupId, PersonId, RepairId, SegmentId } from '../../shared/contract/ids.ts';
import { deriveId } from '../../shared/gathering/derive-id.ts';
import type { FactDraft } from '../../shared/gathering/facts.ts';
import { placeOf } from '../../shared/gathering/matching/round-group.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { DealtGroup, Repairing } from '../../shared/gathering/round-facts.ts';
import type { Round, RoundGroup } from '../../shared/gathering/round-state.ts';

export const dealt = (group: ReadOnly<RoundGroup>): DealtGroup => ({
  ...placeOf(group),
  id: group.id,
  people: [...group.people],
  jobs: { ...group.jobs },
});

const without = (group: DealtGroup, person: PersonId): DealtGroup => ({
  ...group,
  people: group.people.filter((other) => other !== person),
});

/** A repair that does nothing yet. */
export const repairing = (
  segment: SegmentId,
  label: string,
  more: Partial<Repairing>,
): Extract<FactDraft, { type: 'round-mended' }> => ({
  type: 'round-mended',
  data: {
    ...{ segment, repair: deriveId('5eed'.repeat(8), `repair ${label}`) as RepairId, why: 'moved' },
    ...{
      who: [],
      groups: [],
      satOut: [],
      waited: [],
      absent: [],
      marks: [],
      parted: [],
      closed: null,
      broken: [],
    },
    quality: null,
    ...more,
  },
});

/** A table that nobody had; the same for the same person. */
const newTable = (who: PersonId): DealtGroup => ({
  ...{ number: 9, table: 4, zone: 'B', side: null, people: [], jobs: {} },
  id: deriveId('5eed'.repeat(8), `group of ${who}`) as GroupId,
});

function targetOf(round: ReadOnly<Round>, who: PersonId, to: GroupId | 'alone'): DealtGroup {
  const fresh = newTable(who);
  const group = round.groups[to === 'alone' ? fresh.id : to];
  return group === undefined ? fresh : dealt(group);
}

/** Takes somebody out of their group, and puts them with another, at a table of their own, or nowhere. */
export function movedTo(round: ReadOnly<Round>, who: PersonId, to: GroupId | 'alone' | null): DealtGroup[] {
  const at = round.groupOf[who];
  const from = at === undefined ? undefined : round.groups[at];
  const target = to === null ? null : targetOf(round, who, to);
  if (target !== null && target.id === from?.id) return [];
  const left = from === undefined ? [] : [without(dealt(from), who)];
  return target === null ? left : [...left, { ...target, people: [...target.people, who] }];
}
