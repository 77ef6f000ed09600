import { describe, expect, test } from 'vitest';
import type { ConsoleWordsCard, WordsCard } from '../../shared/contract/cards/prompts.ts';
import type { SegmentId, WallId } from '../../shared/contract/ids.ts';
import type { TextVerdict } from '../../shared/contract/cards/asks.ts';
import { sayingsOf } from '../../shared/gathering/counting/said-words.ts';
import { buildCard } from '../../shared/gathering/views/build-card.ts';
import { CountingRoom } from '../support/counting-room.ts';
import { promptOf } from '../support/prompt-answers.ts';

const p1 = 'p1' as SegmentId;
const wall = `wall:${'f'.repeat(32) as WallId}` as const;

const opened = (): CountingRoom => {
  const room = new CountingRoom([promptOf('words', { results: 'always' })]);
  room.next();
  return room;
};
const say = (room: CountingRoom, who: number, ...words: string[]): void =>
  room.answer('p1', who, { value: { kind: 'words', count: words.length }, words: words.join('\n') });
const review = (room: CountingRoom, key: string, verdict: TextVerdict): void =>
  room.fact('words-reviewed', {
    prompt: p1,
    words: sayingsOf(room.state, room.text, p1, [key]),
    verdict,
  });
const onWall = (room: CountingRoom) =>
  (buildCard(room.state, wall, 'words:p1', room.text) as WordsCard).words.map(({ text, count }) => [
    text,
    count,
  ]);
const forCrew = (room: CountingRoom) =>
  (buildCard(room.state, 'keeper', 'words:p1', room.text) as ConsoleWordsCard).words;

describe('a cloud', () => {
  test('[CLOUD-2] one person counts once for a word, which is shown as most people spelt it', () => {
    const room = opened();
    say(room, 1, 'bread', 'BREAD', 'Breads');
    say(room, 2, 'Bread');
    say(room, 3, 'Bread!');
    say(room, 4, 'Bread');
    expect(forCrew(room)).toMatchObject([{ key: 'bread', text: 'Bread', count: 4 }]);
  });

  test('[CLOUD-3] the room sees words that were approved and not hidden since', () => {
    const room = opened();
    say(room, 1, 'Bread', 'rude');
    expect(onWall(room)).toEqual([]);
    review(room, 'bread', 'approved');
    say(room, 2, 'BREAD');
    say(room, 3, 'BREAD');
    expect(onWall(room)).toEqual([['Bread', 3]]);
    review(room, 'bread', 'hidden');
    say(room, 4, 'Bread');
    expect(onWall(room)).toEqual([]);
    review(room, 'bread', 'approved');
    expect(onWall(room)).toEqual([['Bread', 4]].map(([, count]) => ['Bread', count]));
  });

  test('[CLOUD-3] a frozen cloud keeps what was said until then', () => {
    const room = opened();
    say(room, 1, 'bread');
    room.fact('words-frozen', { prompt: p1, frozen: true });
    say(room, 2, 'bread', 'tills');
    review(room, 'bread', 'approved');
    review(room, 'till', 'approved');
    expect(onWall(room)).toEqual([['bread', 1]]);
    room.fact('words-frozen', { prompt: p1, frozen: false });
    expect(onWall(room)).toEqual([
      ['bread', 2],
      ['tills', 1],
    ]);
  });

  test('[CLOUD-4] a word that holds something masked is in no cloud until the mask is lifted', () => {
    const room = opened();
    const masks = [{ from: 6, to: 12, kind: 'name' as const }];
    room.answer('p1', 1, { value: { kind: 'words', count: 2 }, words: 'bread\nWarner', masks });
    expect(forCrew(room).map(({ key }) => key)).toEqual(['bread']);
    const answer = room.run('p1').byAnswerer[room.person(1, 'customer')];
    if (answer === undefined) throw new Error('Nobody answered');
    room.fact('mask-lifted', {
      source: { kind: 'answer', prompt: p1, answer, wording: 1 },
      mask: 0,
      lifted: true,
    });
    expect(forCrew(room).map(({ key }) => key)).toEqual(['bread', 'warner']);
  });

  test('[CLOUD-4] the crew sees at most 200 words, of the decided only those on the wall before the unread, and 5 of the answers behind each', () => {
    const room = opened();
    for (let who = 0; who < 60; who += 1) say(room, who, 'bread', ...[0, 1, 2, 3].map((n) => `w${who}x${n}`));
    const words = forCrew(room);
    expect(words).toHaveLength(200);
    expect(words[0]).toMatchObject({ key: 'bread', count: 60 });
    expect(words[0]?.answers).toHaveLength(5);
    review(room, 'bread', 'approved');
    expect(forCrew(room)[0]).toMatchObject({ key: 'bread', state: 'approved' });
    review(room, 'bread', 'hidden');
    expect(forCrew(room).map(({ key }) => key)).not.toContain('bread');
    expect(forCrew(room)).toHaveLength(200);
  });
  test('[CLOUD-4] of very many, up to 60 on the wall come with 140 that nobody has read', () => {
    const room = opened();
    for (let who = 0; who < 60; who += 1) say(room, who, ...[0, 1, 2, 3, 4].map((n) => `w${who}x${n}`));
    const some = Array.from({ length: 80 }, (_, at) => `w${Math.floor(at / 5)}x${at % 5}`);
    for (const word of some) review(room, word, 'approved');
    const states = forCrew(room).map(({ state }) => state);
    expect(states.filter((state) => state === 'approved')).toHaveLength(60);
    expect(states.filter((state) => state === 'waiting')).toHaveLength(140);
  });

  test('[CLOUD-5] how many nobody has read and the crew does not have is told, until they come', () => {
    const room = opened();
    const more = () => (buildCard(room.state, 'console', 'words:p1', room.text) as ConsoleWordsCard).more;
    for (let who = 0; who < 203; who += 1) say(room, who, `w${who}x`);
    expect(more()).toBe(3);
    for (const { key } of forCrew(room).slice(0, 2)) review(room, key, 'hidden');
    expect(more()).toBe(1);
    expect(forCrew(room).every(({ state }) => state === 'waiting')).toBe(true);
    for (const { key } of forCrew(room)) review(room, key, 'approved');
    expect(more()).toBe(0);
    expect(forCrew(room).filter(({ state }) => state === 'waiting')).toHaveLength(1);
  });

  test('[CLOUD-3] at most 60 words are for the room', () => {
    const room = opened();
    for (let who = 0; who < 70; who += 1) {
      say(room, who, `w${who}x`);
      review(room, `w${who}x`, 'approved');
    }
    expect(onWall(room)).toHaveLength(60);
  });

  test('[CLOUD-4] words that are gone are in no cloud', () => {
    const room = opened();
    say(room, 1, 'bread');
    expect(forCrew(room)).toHaveLength(1);
    room.bodies.clear();
    expect(forCrew(room)).toEqual([]);
  });
});
