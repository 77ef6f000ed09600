import { describe, expect, test } from 'vitest';
import type {
  AnswerCard,
  ProgressCard,
  PulseCard,
  ShownAnswersCard,
  TallyCard,
} from '../../shared/contract/cards/prompts.ts';
import type { AnswerId, PersonId, SegmentId, WallId } from '../../shared/contract/ids.ts';
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
const write = (room: CountingRoom, who: number, words: string, role?: 'colleague'): void =>
  room.answer('p1', who, { value: { kind: 'text' }, words, wall: who % 2 === 0, ...(role ? { role } : {}) });

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

describe('a pulse', () => {
  const rating = (id: string, settings: Segment['settings']): Segment => ({
    ...named(id, promptOf('scale', { scale: [0, 10], ...settings })),
    kind: 'pulse',
  });
  const rated = (asksHeard: boolean, people: number): CountingRoom => {
    const heard = asksHeard ? { customerAsks: 'heard' } : {};
    const room = begun(
      rating('u1', { pairWith: 'u2', moment: 'before' }),
      rating('u2', { pairWith: 'u1', moment: 'after', ...heard }),
    );
    const roleOf = (who: number) => (who < 6 ? ('customer' as const) : ('colleague' as const));
    const answer = (id: string, who: number, at: number) => {
      room.person(who, roleOf(who), who < 12 ? 'Tills' : 'Bakery');
      room.answer(id, who, { value: { kind: 'scale', at }, role: roleOf(who) });
    };
    for (let who = 0; who < people; who += 1) answer('u1', who, 4);
    room.next();
    for (let who = 0; who < people; who += 1) answer('u2', who, who % 2 === 0 ? 6 : 4);
    room.settle('u1');
    return room;
  };
  const pulse = (room: CountingRoom): PulseCard => card(room, 'console', 'pulse:u2');

  test('[PULSE-1] people who gave both ratings are compared once both are over; felt heard stands apart', () => {
    const room = rated(true, 17);
    expect(pulse(room)).toMatchObject({ both: null, teams: [], heard: null });
    room.close('u2');
    expect(pulse(room).both).toBeNull();
    room.settle('u2');
    expect(pulse(room)).toMatchObject({
      both: { n: 11, before: 4, after: 5.1, up: 6, same: 5, down: 0 },
      teams: [
        { team: 'Bakery', n: 5 },
        { team: 'Tills', n: 6 },
      ],
      heard: { n: 6, mean: 5 },
    });
    expect(card(room, wall, 'pulse:u2')).toEqual(pulse(room));
  });

  test('[PULSE-2] nothing is told of fewer than five, and a rating has no tally for anybody', () => {
    const room = rated(false, 4);
    room.close('u2');
    room.settle('u2');
    expect(pulse(room)).toMatchObject({ both: null, teams: [], heard: null });
    for (const who of ['console', 'customers', 'colleagues', wall] as Audience[]) {
      expect(card(room, who, 'tally:u2')).toBeUndefined();
    }
    expect(card(room, wall, 'progress:u2')).toMatchObject({ answered: 4 });
  });
});

describe('written answers', () => {
  const answer = (room: CountingRoom, who: number): AnswerCard => card(room, 'keeper', `answer:p1.a${who}`);

  test('[ANSWERCARD-1] are read masked, without a name, and without a role where a side has few', () => {
    const room = begun(promptOf('text'));
    const masks = [{ from: 4, to: 10, kind: 'name' as const }];
    room.answer('p1', 1, { value: { kind: 'text' }, words: 'Ask Warner why', masks });
    expect(answer(room, 1)).toMatchObject({
      ...{ text: 'Ask […] why', person: null, name: null, role: null, table: null },
      masks: [{ mask: 0, kind: 'name', lifted: false }],
    });
    for (let who = 2; who <= 5; who += 1) write(room, who, 'Words');
    expect(answer(room, 1).role).toBe('customer');
    write(room, 6, 'Words', 'colleague');
    expect(answer(room, 1).role).toBeNull();
  });

  test('[ANSWERCARD-1] of a sorting they belong to the options, line by line', () => {
    const room = begun(promptOf('sorting'));
    const items = { o1: 'stop', o3: 'change' } as never;
    const words = JSON.stringify({ o3: 'More places', o1: 'Open\n two' });
    room.answer('p1', 1, { value: { kind: 'sorting', items }, words });
    expect(answer(room, 1)).toMatchObject({ text: 'Open two\nMore places', options: ['o1', 'o3'] });
  });

  test('[ANSWERCARD-1] are not read where they are their author’s alone', () => {
    const room = begun(promptOf('text', { results: 'never' }));
    write(room, 2, 'Mine');
    expect(answer(room, 2)).toBeUndefined();
  });

  test('[ANSWERCARD-2] go on the wall when they are allowed and approved, newest first', () => {
    const room = begun(promptOf('text'));
    for (const who of [1, 2, 4, 6]) write(room, who, `Words ${who}`);
    const shown = () => card<ShownAnswersCard | undefined>(room, wall, 'shown-answers:p1')?.answers;
    expect(shown()).toBeUndefined();
    const answers = ['a1', 'a2', 'a4'] as AnswerId[];
    room.fact('answers-reviewed', { prompt: p1, answers, verdict: 'approved' });
    expect(shown()?.map(({ text }) => text)).toEqual(['Words 4', 'Words 2']);
    room.fact('answer-allowed', { prompt: p1, answer: 'a4' as AnswerId, wall: false });
    expect(shown()?.map(({ text }) => text)).toEqual(['Words 2']);
    room.fact('results-shown', { prompt: p1, shown: false });
    expect(shown()).toBeUndefined();
  });
});
