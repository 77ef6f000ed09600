import { describe, expect, test } from 'vitest';
import type { ProgressCard, TallyCard } from '../../shared/contract/cards/prompts.ts';
import type { PersonId, SegmentId, WallId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { CountingRoom } from '../support/counting-room.ts';
import { promptOf } from '../support/prompt-answers.ts';

const wall: Audience = `wall:${'f'.repeat(32) as WallId}`;
const p1 = 'p1' as SegmentId;
const card = <C>(room: CountingRoom, audience: Audience, key: string): C =>
  buildCard(room.state, audience, key, room.text) as C;
const named = (id: string, segment: Segment): Segment => ({ ...segment, id: id as SegmentId });
const begun = (...segments: Segment[]): CountingRoom => {
  const room = new CountingRoom(segments);
  room.next();
  return room;
};

describe('"N of M"', () => {
  test('[TALLY-9] counts who is asked and here, and who answered and left', () => {
    const room = begun(promptOf('scale', { audience: 'customers', results: 'reveal' }));
    const at = (who: string): ProgressCard => card(room, who as Audience, 'progress:p1');
    room.person(1, 'customer');
    room.person(2, 'customer');
    room.person(3, 'colleague');
    expect(at(wall)).toMatchObject({ answered: 0, of: 2 });
    room.answer('p1', 1, { value: { kind: 'scale', at: 3 } });
    room.fact('attendance-marked', { person: 'p1' as PersonId, attendance: 'left' });
    room.fact('attendance-marked', { person: 'p2' as PersonId, attendance: 'left' });
    expect(at(wall)).toMatchObject({ answered: 1, of: 1 });
    expect(at('console')).toEqual(at(wall));
    expect(card(room, wall, 'tally:p1')).toBeUndefined();
  });

  test('[TALLY-9] in the hall no guests are counted as long as they are a surprise', () => {
    const reveal = {
      ...named('x1', promptOf('text')),
      kind: 'reveal' as const,
      settings: { surprise: true },
    };
    const room = begun(promptOf('scale'), reveal);
    room.person(1, 'customer');
    room.person(2, 'colleague');
    expect(card(room, wall, 'progress:p1')).toMatchObject({ of: 1 });
    expect(card(room, 'console', 'progress:p1')).toMatchObject({ of: 2 });
  });

  test('[TALLY-12] nor does it see results of what guests may answer', () => {
    const reveal = {
      ...named('x1', promptOf('text')),
      kind: 'reveal' as const,
      settings: { surprise: true },
    };
    const room = begun(promptOf('scale', { results: 'always' }), reveal);
    room.person(2, 'colleague');
    room.answer('p1', 1, { value: { kind: 'scale', at: 3 } });
    for (const who of [wall, 'colleagues', 'customers'] as const)
      expect(card(room, who, 'tally:p1')).toBeUndefined();
    expect(card(room, wall, 'progress:p1')).toMatchObject({ answered: 0, of: 1 });
    expect(card(room, 'console', 'tally:p1')).toMatchObject({ answered: 1 });
    const staff = begun(promptOf('scale', { results: 'always', audience: 'colleagues' }), reveal);
    expect(card(staff, wall, 'tally:p1')).toBeDefined();
  });

  test('[TALLY-11] of one team no counts are told of fewer than five', () => {
    const room = begun(promptOf('scale', { audience: 'team', team: 'Tills', results: 'always' }));
    const told = () => ['console', wall].map((who) => card(room, who as Audience, 'tally:p1') !== undefined);
    const say = (who: number) => {
      room.person(who, 'colleague', 'Tills');
      room.answer('p1', who, { value: { kind: 'scale', at: 3 }, role: 'colleague' });
    };
    expect(told()).toEqual([true, true]);
    for (const who of [1, 2, 3, 4]) {
      say(who);
      expect(told()).toEqual([false, false]);
    }
    expect(card(room, wall, 'progress:p1')).toMatchObject({ answered: 4 });
    say(5);
    expect(told()).toEqual([true, true]);
  });

  test('[TALLY-9] of a team its people are counted, of tables those where somebody is', () => {
    const room = begun(promptOf('scale', { audience: 'team', team: 'Tills' }));
    room.person(1, 'colleague', 'Tills');
    room.person(2, 'colleague', 'Bakery');
    expect(card(room, wall, 'progress:p1')).toMatchObject({ of: 1 });
    const tables = begun(promptOf('scale', { audience: 'tables' }));
    for (const [who, table] of [
      [1, 4],
      [2, 4],
      [3, 5],
      [4, null],
    ] as const) {
      tables.person(who, 'customer');
      const seat = tables.state.people[`p${who}` as PersonId];
      if (seat !== undefined) seat.table = table;
    }
    expect(card(tables, wall, 'progress:p1')).toMatchObject({ of: 3 });
  });
});

describe('rounds of a prompt', () => {
  test('[TALLY-10] a later round carries the earlier counts; to the hall only where they may be seen', () => {
    const first = promptOf('scale', { results: 'closed' });
    const again = named('p2', promptOf('scale', { results: 'always', pairWith: 'p1', moment: 'after' }));
    const room = begun(first, again);
    room.answer('p1', 1, { value: { kind: 'scale', at: 2 } });
    room.next();
    room.answer('p2', 1, { value: { kind: 'scale', at: 5 } });
    const tally = (who: Audience): TallyCard => card(room, who, 'tally:p2');
    expect(tally('console')).toMatchObject({ mean: 5, earlier: { mean: 2, answered: 1 } });
    expect(tally(wall).earlier).toMatchObject({ mean: 2 });
    room.fact('results-shown', { prompt: p1, shown: false });
    expect(tally(wall).earlier).toBeNull();
    expect(tally('console').earlier).toMatchObject({ mean: 2 });
  });
});
