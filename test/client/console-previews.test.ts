import { describe, expect, test } from 'vitest';
import { fillForShow, type ShownSegment, type Surface } from '../../client/console/previews/fill-for-show.ts';
import { readHealth, type RoomHealth } from '../../client/console/previews/health.ts';
import { phoneScene, promptOnShow, wallScene, type OnShow } from '../../client/console/previews/scenes.ts';
import { fitsHall, wallTypeFor } from '../../client/console/wall/legibility.ts';
import type { QuestionId } from '../../shared/contract/ids.ts';
import { promptCard } from './asking-fixtures.ts';
import { roomOf } from './room-fixtures.ts';

const room: RoomHealth = {
  live: true,
  presence: {
    ...{ nowMs: 0, customers: 24, colleagues: 60, walls: 1, consoles: 1, polling: 0 },
    ...{ slowestPhoneMs: 180, lastSaveMs: 4 },
  },
  walls: 1,
  wallAwayMs: null,
  words: { guest: 'guest', guests: 'guests', colleague: 'colleague', colleagues: 'colleagues' },
};
const presence = room.presence;
if (presence === null) throw new Error('the story begins with a report');

describe('health', () => {
  test('[CONSOLE-13] green says only that nothing needs doing', () => {
    const lines = readHealth(room);
    expect(lines[0]).toEqual({ text: 'All is well.', tone: 'fine' });
    expect(lines.slice(1).every(({ tone }) => tone === 'plain')).toBe(true);
  });

  test('[CONSOLE-14] a wall that is away is said in words, first, with how long', () => {
    const lines = readHealth({ ...room, presence: { ...presence, walls: 0 }, wallAwayMs: 8_400 });
    expect(lines[0]).toEqual({ text: 'The wall has not answered for 8 seconds.', tone: 'stop' });
    expect(lines.some(({ tone }) => tone === 'fine')).toBe(false);
  });

  test('[CONSOLE-14] one of two walls, a slow phone and a slow disk are each a notice', () => {
    const slow = { ...presence, slowestPhoneMs: 4_000, lastSaveMs: 900 };
    const tones = readHealth({ ...room, walls: 2, presence: slow }).map(({ tone }) => tone);
    expect(tones.filter((tone) => tone === 'notice')).toHaveLength(3);
  });

  test('[CONSOLE-14] without a connection only that is said', () => {
    expect(readHealth({ ...room, live: false })).toEqual([
      { text: 'This console is not connected.', tone: 'stop' },
    ]);
  });

  test('[CONSOLE-14] before the first report, and before any wall was opened, nothing is wrong', () => {
    const waiting = readHealth({ ...room, presence: null });
    expect(waiting).toEqual([{ text: 'Waiting for the first report.', tone: 'plain' }]);
    const lines = readHealth({ ...room, presence: { ...presence, walls: 0 }, wallAwayMs: null });
    expect(lines.some(({ text }) => text === 'No wall is open yet.')).toBe(true);
    expect(lines.some(({ tone }) => tone === 'stop')).toBe(false);
  });
});

describe('previews', () => {
  const tables = roomOf(3, 1, 2);
  const show: OnShow = {
    kind: 'talk',
    title: 'What this is',
    line: 'People meeting people',
    blank: false,
    spotlight: null,
    prompt: null,
    join: { customer: 'CDFH', colleague: 'JKMN' },
  };
  const spotlight = {
    id: 'q' as QuestionId,
    text: 'Why two tills?',
    askedBy: { name: 'Dot', role: 'customer' as const },
    to: 'room' as const,
  };

  test('[CONSOLE-15] a blank wall hides even a question on the wall', () => {
    expect(wallScene({ ...show, spotlight, blank: true }).large).toBe('');
    expect(wallScene({ ...show, spotlight })).toEqual({ large: '“Why two tills?”', small: 'Dot' });
  });

  test('[CONSOLE-17] a prompt is shown with N of M, and each surface as it is asked and told', () => {
    const prompt = promptCard({ audience: 'customers', results: 'answered', resultsShown: true });
    const progress = { answered: 3, of: 24 };
    const on = (surface: Surface, card = prompt): OnShow => ({
      ...{ ...show, kind: 'pulse', prompt: promptOnShow(card, progress, surface) },
    });
    expect(wallScene(on('wall')).small).toBe('3 of 24 answered');
    expect(phoneScene(on('customers')).small).toBe('One or more of a list');
    expect(phoneScene(on('colleagues')).small).toBe('Others are asked');
    const hidden = { ...prompt, open: false, resultsShown: false };
    expect(phoneScene(on('customers', hidden)).small).toBe('Closed, with thanks');
    const closed = { ...prompt, open: false };
    expect(wallScene(on('wall', closed)).small).toBe('Results, 3 of 24 answered');
    expect(phoneScene(on('customers', closed)).small).toBe('The results');
  });

  test('[CONSOLE-15] phones carry on while the wall is blank', () => {
    expect(phoneScene({ ...show, blank: true }).large).toBe('People meeting people');
  });

  test('[CONSOLE-15] brackets never show: what differs between phones is left open, the unknown gives the title', () => {
    const shown: ShownSegment = {
      kind: 'round',
      title: 'Hello',
      objective: 'Agree ten points.',
      room: tables,
    };
    const seats = 'Your table is {table}, side {side}.';
    expect(fillForShow(seats, 'customers', shown)).toBe('Your table is …, side ….');
    expect(fillForShow(seats, 'colleagues', { ...shown, room: roomOf(3, 1, 1) })).toBe('Hello');
    expect(fillForShow('{table}', 'customers', { ...shown, room: undefined })).toBe('Hello');
    expect(fillForShow('{firstName} comes.', 'colleagues', shown)).toBe('… comes.');
    expect(fillForShow(seats, 'wall', shown)).toBe('Hello');
    expect(fillForShow('{objective}', 'wall', shown)).toBe('Agree ten points.');
    expect(fillForShow('Your host is {hostName}.', 'customers', shown)).toBe('Hello');
    expect(fillForShow('', 'colleagues', shown)).toBe('Hello');
  });

  test('[CONSOLE-15] outside a round no phone knows its table, and a guest’s knows their own name', () => {
    const shown: ShownSegment = { kind: 'talk', title: 'The doors open', objective: '', room: tables };
    expect(fillForShow('Walk to table {table}.', 'customers', shown)).toBe('The doors open');
    expect(fillForShow('{firstName} is coming.', 'colleagues', shown)).toBe('The doors open');
    expect(fillForShow('Welcome, {firstName}.', 'customers', shown)).toBe('Welcome, ….');
  });
});

describe('wall settings', () => {
  test('[CONSOLE-16] 30 m and a picture of 3 m need capitals of 150 mm, 7.1% of the height', () => {
    expect(wallTypeFor(30, 3)).toEqual({ capitalsMm: 150, sizePercent: 7.1, tooFar: true });
    expect(wallTypeFor(18, 3)).toEqual({ capitalsMm: 90, sizePercent: 4.3, tooFar: false });
  });

  test('[CONSOLE-16] an empty or impossible hall is not taken', () => {
    expect([fitsHall(30, 3), fitsHall(null, 3), fitsHall(30, 0), fitsHall(101, 3)]).toEqual([
      ...[true, false, false, false],
    ]);
  });
});
