import { groupOffers } from '../../shared/contract/cards/mending.ts';
import type { GroupId, PersonId, RepairId, SegmentId } from '../../shared/contract/ids.ts';
import { keysOf } from '../../shared/gathering/entries.ts';
import { runningRound } from '../../shared/gathering/matching/running-round.ts';
import { facilitator, idOf, type Story } from './story.ts';

type Move = (story: Story, name: string, what: number) => unknown;

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % items.length];
const nobody = idOf('Nobody');

/** The running round, or one that is not. */
const segmentNow = ({ state }: Story): SegmentId => runningRound(state)?.segment ?? ('s2' as SegmentId);
const groupsNow = ({ state }: Story): GroupId[] => keysOf(runningRound(state)?.round.groups ?? {});
const anyGroup = (story: Story, what: number): GroupId =>
  at(groupsNow(story), what) ?? (nobody as string as GroupId);
const others = (story: Story, name: string): PersonId[] => {
  const round = runningRound(story.state)?.round;
  const group = round?.groupOf[idOf(name)];
  const people = group === undefined ? [] : (round?.groups[group]?.people ?? []);
  return people.filter((id) => id !== idOf(name));
};
const mine = (story: Story) => ({ segment: segmentNow(story), person: null });

/** What may happen in a round; most of it is accepted while one runs. */
export const roundMoves: readonly Move[] = [
  (story, name) => story.whenPerson(name, 'need-to-go', { person: null }),
  (story, name) => story.whenPerson(name, 'am-here', { person: null }),
  (story, name) => story.whenPerson(name, 'ask-to-move', mine(story)),
  (story, name, what) => story.whenPerson(name, 'sit-out', { ...mine(story), out: what % 3 > 0 }),
  (story, name, what) => story.whenPerson(name, 'sit-at', { ...mine(story), number: (what % 4) + 1 }),
  (story, name, what) =>
    story.whenPerson(name, 'partner-not-here', {
      ...mine(story),
      missing: [at(others(story, name), what) ?? nobody],
    }),
  (story, name) => story.whenPerson(name, 'found-each-other', { segment: segmentNow(story), group: null }),
  (story, name, what) =>
    story.whenPerson(name, 'share-line', { text: what % 2 ? `I bake ${what} loaves` : '' }),
  (story, name, what) =>
    story.when(facilitator, 'move-person', {
      segment: segmentNow(story),
      person: idOf(name),
      group: anyGroup(story, what),
      anyway: what % 2 === 0,
    }),
  (story, _name, what) =>
    story.when(facilitator, 'mend-group', {
      segment: segmentNow(story),
      group: anyGroup(story, what),
      offer: at(groupOffers, what) ?? 'emptyChair',
    }),
  (story, _name, what) =>
    story.when(facilitator, 'close-table', { table: (what % 3) + 1, closed: what % 5 > 0 }),
  (story, name, what) =>
    story.when(facilitator, 'pin-people', {
      segment: segmentNow(story),
      people: [idOf(name), ...others(story, name)],
      pinned: what % 3 > 0,
    }),
  (story, name) => story.when(facilitator, 'leave-seen', { person: idOf(name) }),
  (story, _name, what) => {
    const repairs = keysOf<RepairId>(runningRound(story.state)?.round.repairs ?? {});
    const repair = at(repairs.reverse(), what % 4);
    return repair === undefined ? null : story.when(facilitator, 'undo-repair', { repair });
  },
  (story, name, what) =>
    story.when(facilitator, 'mark-arrived', { people: [idOf(name), idOf(`Walk-in ${what % 3}`)] }),
];
