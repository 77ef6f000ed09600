import { describe, expect, test } from 'vitest';
import type { PromptCard, PulseCard } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId, WallId } from '../../shared/contract/ids.ts';
import type { Audience } from '../../shared/contract/roles.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import type { Segment } from '../../shared/gathering/segment.ts';
import { CountingRoom } from '../support/counting-room.ts';
import { promptOf } from '../support/prompt-answers.ts';

const wall: Audience = `wall:${'f'.repeat(32) as WallId}`;
const card = <C>(room: CountingRoom, audience: Audience, key: string): C =>
  buildCard(room.state, audience, key, room.text) as C;
const named = (id: string, segment: Segment): Segment => ({ ...segment, id: id as SegmentId });
const begun = (...segments: Segment[]): CountingRoom => {
  const room = new CountingRoom(segments);
  room.next();
  return room;
};

describe('a pulse', () => {
  const rating = (id: string, settings: Segment['settings']): Segment => ({
    ...named(id, promptOf('scale', { scale: [0, 10], ...settings })),
    kind: 'pulse',
  });
  const rated = (asksHeard: boolean, people: number, results = 'always'): CountingRoom => {
    const heard = asksHeard ? { customerAsks: 'heard' } : {};
    const room = begun(
      rating('u1', { pairWith: 'u2', moment: 'before', results }),
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

  test.each([
    ['the crew alone', 'crew', undefined],
    ['nobody while it is hidden', 'always', false],
  ] as const)('[PULSE-4] the hall sees no comparison with a rating that is for %s', (_, results, shown) => {
    const room = rated(true, 17, results);
    if (shown !== undefined) room.fact('results-shown', { prompt: 'u1' as SegmentId, shown });
    room.close('u2');
    room.settle('u2');
    expect(pulse(room).both).not.toBeNull();
    for (const who of [wall, 'customers', 'colleagues'] as const)
      expect(card(room, who, 'pulse:u2')).toMatchObject({ both: null, teams: [], heard: { n: 6 } });
  });

  test('[PROMPT-17] guests who are asked whether they felt heard get the ends of that', () => {
    const ends = { anchors: ['Low', 'High'], customerAsks: 'heard', customerAnchors: ['No', 'Yes'] };
    const room = begun(rating('u1', ends));
    const lowFor = (who: Audience) => {
      const { asks } = card<PromptCard>(room, who, 'prompt:u1');
      return asks.kind === 'scale' ? asks.low : null;
    };
    expect([lowFor('customers'), lowFor('colleagues'), lowFor(wall)]).toEqual([
      { en: 'No' },
      { en: 'Low' },
      { en: 'Low' },
    ]);
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
