import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { randomId } from '../../client/connection/random-id.ts';
import { byeDelayMs, retryDelayMs } from '../../client/connection/retry-delay.ts';
import { ServerClock } from '../../client/connection/server-clock.ts';
import type { WelcomePart } from '../../shared/contract/messages.ts';
import {
  amina,
  browser,
  cards,
  dot,
  gathering,
  hello,
  openHall,
  stage,
  type Hall,
} from './connection-hall.ts';

const until = (act: () => void) => vi.waitFor(act, { timeout: 8_000, interval: 10 });
let hall: Hall;
const pages: { close(): void }[] = [];
const opened = (around: ReturnType<typeof browser>) => {
  const page = around.open();
  pages.push(page);
  return page;
};

beforeEach(async () => {
  hall = await openHall();
});
afterEach(async () => {
  pages.splice(0).forEach((page) => page.close());
  await hall.close();
});

describe('the view', () => {
  test('[LIVE-1] a welcome is the whole view: side and person, and nothing else', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('live'));
    expect(phone.card('me')?.firstName).toBe('Dot');
    expect(phone.card('stage')?.kind).toBe('holding');
    expect(phone.address).toBe('http://192.168.1.20:3000');
    expect(hall.handshakes[0]).toMatchObject({ gathering, surface: 'phone', cursors: {} });
  });

  test('[LIVE-2] cards follow on cards; a dropped one is gone', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.ready).toBe(true));
    hall.io.emit('cards', cards('s1', 's2', { 'question:b': { id: 'b' }, 'question:a': { id: 'a' } }));
    hall.io.emit('cards', cards('s2', 's3', { stage: stage('questions', 1) }, ['question:b']));
    await until(() => expect(phone.card('stage')?.number).toBe(1));
    expect(phone.family('question')).toEqual([{ id: 'a' }]);
  });

  test('[LIVE-3] cards after a gap are not taken; the phone asks for what it missed', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.ready).toBe(true));
    hall.rules.welcome = hello({ stage: stage('talk', 4) });
    hall.io.emit('cards', cards('s3', 's4', { stage: stage('break', 9) }));
    await until(() => expect(phone.card('stage')?.number).toBe(4));
    expect(hall.resyncs).toEqual([{ customers: 's1', [`person:${dot}`]: 'p1' }]);
  });

  test('[LIVE-4] a beat that is ahead shows a silent loss', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.ready).toBe(true));
    hall.io.emit('beat', { audience: 'customers', cursor: 's1', nowMs: 1_000_000 });
    hall.rules.welcome = hello({ stage: stage('talk', 2) });
    hall.io.emit('beat', { audience: 'customers', cursor: 's2', nowMs: 1_000_000 });
    await until(() => expect(phone.card('stage')?.number).toBe(2));
    expect(hall.resyncs).toHaveLength(1);
  });

  test('[LIVE-5] a delta comes on top of what the phone holds', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.ready).toBe(true));
    const delta: WelcomePart = {
      audience: 'customers',
      cursor: 's2',
      kind: 'delta',
      put: { ring: { endsAtMs: 5 } },
      drop: [],
    };
    hall.io.emit('welcome', { ...hello(), audiences: [delta, ...hello().audiences.slice(1)] });
    await until(() => expect(phone.card('ring')?.endsAtMs).toBe(5));
    expect(phone.card('stage')?.kind).toBe('holding');
  });

  test('[LIVE-6] two people on one phone: each sees their own cards, and commands speak for one', async () => {
    const me = { person: amina, role: 'colleague', firstName: 'Amina' };
    const both = hello();
    both.people.push({ person: amina, role: 'colleague', rejoinCode: 'CDFHJKMN', openedElsewhereAtMs: null });
    both.audiences.push({ audience: `person:${amina}`, cursor: 'q1', kind: 'whole', put: { me }, drop: [] });
    hall.rules.welcome = both;
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('live'));
    phone.switchTo(amina);
    expect(phone.card('me')?.firstName).toBe('Amina');
    expect(phone.card('stage')).toBeUndefined();
    await phone.ask('ask-question', { text: 'Why?', anonymous: false });
    expect(hall.commands[0]).toMatchObject({ as: amina, basis: 'q1' });
  });
});

describe('coming back', () => {
  test('[LIVE-7] a phone that lost its server comes back by itself, with the cursors it holds', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('live'));
    const { port } = hall;
    await hall.close();
    await until(() => expect(phone.status).toBe('away'));
    expect(phone.card('me')?.firstName).toBe('Dot');
    hall = await openHall(port);
    await until(() => expect(phone.status).toBe('live'));
    expect(hall.handshakes.at(-1)).toMatchObject({ epoch: 'epoch-1', cursors: { customers: 's1' } });
  });

  test('[LIVE-8] a phone that the server sent away comes back too', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('live'));
    hall.io.emit('bye', { retryAfterMs: 50 });
    hall.io.disconnectSockets(true);
    await until(() => expect(phone.status).toBe('away'));
    await until(() => expect(phone.status).toBe('live'));
    expect(hall.handshakes).toHaveLength(2);
  });

  test('[LIVE-9] a refused phone says why and keeps trying', async () => {
    hall.rules.refuse = 'not-known';
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('refused'));
    expect(phone.refusal).toBe('not-known');
  });

  test('[LIVE-10] a page that wakes up asks whether it missed something', async () => {
    const around = browser(hall.port);
    const phone = opened(around);
    await until(() => expect(phone.status).toBe('live'));
    hall.rules.welcome = hello({ stage: stage('talk', 3) });
    around.wake();
    await until(() => expect(phone.card('stage')?.number).toBe(3));
  });

  test('[LIVE-11] a newer page is opened between segments, and never under typing fingers', async () => {
    hall.rules.welcome = hello({ stage: stage('prompt', 1) });
    const around = browser(hall.port);
    around.at.typing = true;
    const phone = opened(around);
    await until(() => expect(phone.ready).toBe(true));
    hall.io.emit('reload');
    hall.io.emit('cards', cards('s1', 's2', { stage: stage('talk', 2) }));
    await until(() => expect(phone.card('stage')?.number).toBe(2));
    expect(around.reloads).toEqual([]);
    around.at.typing = false;
    await until(() => expect(around.reloads).toEqual(['reload']));
  });

  test('[LIVE-12] waits grow to five seconds at most, and are spread', () => {
    expect([0, 1, 2, 3, 4, 30].map((attempt) => retryDelayMs(attempt, 1))).toEqual([
      500, 1000, 2000, 4000, 5000, 5000,
    ]);
    expect(retryDelayMs(9, 0)).toBe(500);
    expect([byeDelayMs(2_000, 0), byeDelayMs(2_000, 1)]).toEqual([2_000, 3_000]);
  });
});

describe('over a reload', () => {
  test('[LIVE-13] a reloaded page shows the last cards at once, before any server answers', async () => {
    const around = browser(hall.port);
    const before = opened(around);
    hall.rules.welcome = hello();
    await until(() => expect(before.ready).toBe(true));
    around.leave();
    before.close();
    await hall.close();
    const after = opened(around);
    expect(after.card('me')?.firstName).toBe('Dot');
    expect(after.ready).toBe(true);
    expect(after.serverNowMs()).toBeGreaterThanOrEqual(1_000_000);
    expect(after.serverNowMs()).toBeLessThan(1_060_000);
  });

  test('[OUTBOX-9] what was asked offline is sent by the page after the reload, once', async () => {
    const around = browser(hall.port);
    const before = opened(around);
    await until(() => expect(before.status).toBe('live'));
    const { port } = hall;
    await hall.close();
    await until(() => expect(before.status).toBe('away'));
    void before.ask('ask-question', { text: 'Is somebody there?', anonymous: true });
    expect(before.saved).toBe('on-this-phone');
    before.close();
    hall = await openHall(port);
    const after = opened(around);
    await until(() => expect(hall.commands).toHaveLength(1));
    expect(hall.commands[0]).toMatchObject({ type: 'ask-question', data: { text: 'Is somebody there?' } });
    await until(() => expect(after.saved).toBe('saved'));
  });

  test('[OUTBOX-11] a phone whose browser keeps nothing says so', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.lasting).toBe(false));
  });
});

describe('asking', () => {
  test('[OUTBOX-12] sending until the answer is there, then saved', async () => {
    hall.rules.answer = () => null;
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('live'));
    void phone.ask('ask-question', { text: 'Why?', anonymous: false });
    expect(phone.saved).toBe('sending');
    await until(() => expect(hall.commands).toHaveLength(1));
    hall.rules.answer = ({ id }) => ({ id, ok: true, cursor: 'c2' });
    hall.io.disconnectSockets(true);
    await until(() => expect(phone.saved).toBe('saved'));
    expect(hall.commands[1]?.id).toBe(hall.commands[0]?.id);
  });

  test('[OUTBOX-7] a final no resolves, and is there to be told', async () => {
    hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'not-open', params: {} });
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('live'));
    const answer = await phone.ask('ask-question', { text: 'Why?', anonymous: false });
    expect(answer.ok).toBe(false);
    expect(phone.refused?.refusal.code).toBe('not-open');
    phone.dismissRefused();
    expect(phone.refused).toBeNull();
  });

  test('[LIVE-15] taps of feeling are summed and sent at most twice a second', async () => {
    const phone = opened(browser(hall.port));
    await until(() => expect(phone.status).toBe('live'));
    for (let tap = 0; tap < 5; tap += 1) phone.react('clap');
    await until(() =>
      expect(hall.taps).toEqual([
        { kind: 'clap', taps: 1 },
        { kind: 'clap', taps: 4 },
      ]),
    );
  });
});

describe('time and chance', () => {
  test('[LIVE-14] server time is the median of what messages said, whatever the phone believes', () => {
    const at = { ms: 0 };
    const clock = new ServerClock(() => at.ms, 500_000_000);
    for (const late of [0, 30, 10, 900, 20]) clock.sample(1_000_000 - late);
    expect(clock.nowMs()).toBe(1_000_000 - 20);
    at.ms = 5_000;
    expect(clock.nowMs()).toBe(1_005_000 - 20);
  });

  test('[LIVE-14] a monotonic clock that slept is noticed at the next message', () => {
    const clock = new ServerClock(() => 0, 1_000_000);
    clock.sample(1_000_000);
    clock.sample(1_600_000);
    expect(clock.nowMs()).toBe(1_600_000);
  });

  test('[OUTBOX-4] ids are 32 hex digits and differ', () => {
    const ids = Array.from({ length: 100 }, () => randomId<string>());
    expect(new Set(ids).size).toBe(100);
    expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  });
});
