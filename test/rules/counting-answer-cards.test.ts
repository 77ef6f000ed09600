import { describe, expect, test } from 'vitest';
import type { AnswerCard, ShownAnswersCard } from '../../shared/contract/cards/prompts.ts';
import type { AnswerId, SegmentId, WallId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { CountingRoom } from '../support/counting-room.ts';
import { promptOf } from '../support/prompt-answers.ts';

const wall: Audience = `wall:${'f'.repeat(32) as WallId}`;
const p1 = 'p1' as SegmentId;
const card = <C>(room: CountingRoom, audience: Audience, key: string): C =>
  buildCard(room.state, audience, key, room.text) as C;
const begun = (...segments: Segment[]): CountingRoom => {
  const room = new CountingRoom(segments);
  room.next();
  return room;
};
const write = (room: CountingRoom, who: number, words: string, role?: 'colleague'): void =>
  room.answer('p1', who, { value: { kind: 'text' }, words, wall: who % 2 === 0, ...(role ? { role } : {}) });

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
    expect(answer(room, 1).role).toBeNull();
    room.close('p1');
    expect(answer(room, 1).role).toBeNull();
    room.settle('p1');
    expect(answer(room, 1).role).toBe('customer');
  });

  test('[ANSWERCARD-5] carry what a reader is warned of', () => {
    const room = begun(promptOf('text'));
    write(room, 1, 'Words');
    const given = room.run('p1').answers['a1' as AnswerId];
    expect(answer(room, 1)).toMatchObject({ marked: false, namesSomebody: false });
    Object.assign(given?.reading ?? {}, { marked: true, namesSomebody: true });
    expect(answer(room, 1)).toMatchObject({ marked: true, namesSomebody: true });
  });

  test('[ANSWERCARD-1] are told of no side where one of them has few', () => {
    const room = begun(promptOf('text'));
    for (let who = 1; who <= 5; who += 1) write(room, who, 'Words');
    write(room, 6, 'Words', 'colleague');
    room.close('p1');
    room.settle('p1');
    expect(answer(room, 1).role).toBeNull();
  });

  test.each([
    ['unnamed', 0],
    ['named', 10_000],
  ] as const)('[ANSWERCARD-3] %s have a time to the minute, or the very one', (names, rest) => {
    const room = begun(promptOf('text', { names }));
    write(room, 1, 'Words');
    while (room.state.atMs % 60_000 !== 10_000) write(room, 1, 'Words');
    expect(answer(room, 1).atMs % 60_000).toBe(rest);
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
    const room = begun(promptOf('text', { results: 'closed' }));
    for (const who of [1, 2, 4, 6]) write(room, who, `Words ${who}`);
    const shown = () => card<ShownAnswersCard | undefined>(room, wall, 'shown-answers:p1')?.answers;
    expect(shown()).toBeUndefined();
    const answers = ['a1', 'a2', 'a4'] as AnswerId[];
    room.fact('answers-reviewed', { prompt: p1, answers, verdict: 'approved' });
    expect(shown()).toBeUndefined();
    room.close('p1');
    expect(shown()?.map(({ text }) => text)).toEqual(['Words 4', 'Words 2']);
    room.fact('answer-allowed', { prompt: p1, answer: 'a4' as AnswerId, wall: false });
    expect(shown()?.map(({ text }) => text)).toEqual(['Words 2']);
    room.fact('results-shown', { prompt: p1, shown: false });
    expect(shown()).toBeUndefined();
  });

  test.each([
    ['named', 'Ada'],
    ['unnamed', null],
  ] as const)(
    '[ANSWERCARD-4] %s, the wall has a first name where its author lets walls show it: %s',
    (names, name) => {
      const room = begun(promptOf('text', { results: 'always', names }));
      const details = {
        firstName: 'Ada',
        lastName: 'Warner',
        displayName: '',
        jobTitle: '',
        grade: '',
        companions: [],
      };
      room.bodies.set('details', JSON.stringify(details));
      for (const who of [2, 4]) {
        const consent = who === 2 ? ['wallFirstName' as const] : [];
        Object.assign(room.state.people[room.person(who, 'customer')] ?? {}, { details: 'details', consent });
        write(room, who, `Words ${who}`);
      }
      const answers = ['a2', 'a4'] as AnswerId[];
      room.fact('answers-reviewed', { prompt: p1, answers, verdict: 'approved' });
      const shown = card<ShownAnswersCard>(room, wall, 'shown-answers:p1').answers;
      expect(shown.map((one) => one.name)).toEqual([null, name]);
      expect(JSON.stringify(shown)).not.toContain('Warner');
    },
  );

  test('[ANSWERCARD-4] the wall has the thirty newest', () => {
    const room = begun(promptOf('text', { results: 'always' }));
    const all = Array.from({ length: 35 }, (_, index) => 2 * index + 2);
    for (const who of all) write(room, who, `Words ${who}`);
    const answers = all.map((who) => `a${who}` as AnswerId);
    room.fact('answers-reviewed', { prompt: p1, answers, verdict: 'approved' });
    const shown = card<ShownAnswersCard>(room, wall, 'shown-answers:p1').answers;
    expect(shown.map(({ answer: id }) => id)).toEqual(answers.toReversed().slice(0, 30));
  });
});
