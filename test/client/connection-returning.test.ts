import { describe, expect, test } from 'vitest';
import { browser, cards, hello, openHall, stage } from './connection-hall.ts';
import { hallForEachTest, until } from './opened-hall.ts';

const now = hallForEachTest();

describe('coming back', () => {
  test('[LIVE-7] a phone that lost its server comes back by itself, with the cursors it holds', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('live'));
    const { port } = now.hall;
    await now.hall.close();
    await until(() => expect(phone.status).toBe('away'));
    expect(phone.card('me')?.firstName).toBe('Dot');
    now.hall = await openHall(port);
    await until(() => expect(phone.status).toBe('live'));
    expect(now.hall.handshakes.at(-1)).toMatchObject({ epoch: 'epoch-1', cursors: { customers: 's1' } });
  });

  test('[LIVE-8] a phone that the server sent away comes back too', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('live'));
    now.hall.io.emit('bye', { retryAfterMs: 50 });
    now.hall.io.disconnectSockets(true);
    await until(() => expect(phone.status).toBe('away'));
    await until(() => expect(phone.status).toBe('live'));
    expect(now.hall.handshakes).toHaveLength(2);
  });

  test('[LIVE-9] a refused phone says why and keeps trying', async () => {
    now.hall.rules.refuse = 'not-known';
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('refused'));
    expect(phone.refusal).toBe('not-known');
  });

  test('[LIVE-10] a page that wakes up asks whether it missed something', async () => {
    const around = browser(now.hall.port);
    const phone = now.open(around);
    await until(() => expect(phone.status).toBe('live'));
    now.hall.rules.welcome = hello({ stage: stage('talk', 3) });
    around.wake();
    await until(() => expect(phone.card('stage')?.number).toBe(3));
  });

  test('[LIVE-11] a newer page is opened between segments, and never under typing fingers', async () => {
    now.hall.rules.welcome = hello({ stage: stage('prompt', 1) });
    const around = browser(now.hall.port);
    around.at.typing = true;
    const phone = now.open(around);
    await until(() => expect(phone.ready).toBe(true));
    now.hall.io.emit('reload');
    now.hall.io.emit('cards', cards('s1', 's2', { stage: stage('talk', 2) }));
    await until(() => expect(phone.card('stage')?.number).toBe(2));
    expect(around.reloads).toEqual([]);
    around.at.typing = false;
    await until(() => expect(around.reloads).toEqual(['reload']));
  });
});

describe('over a reload', () => {
  test('[LIVE-13] a reloaded page shows the last cards at once, before any server answers', async () => {
    const around = browser(now.hall.port);
    const before = now.open(around);
    now.hall.rules.welcome = hello();
    await until(() => expect(before.ready).toBe(true));
    around.leave();
    before.close();
    await now.hall.close();
    const after = now.open(around);
    expect(after.card('me')?.firstName).toBe('Dot');
    expect(after.ready).toBe(true);
    expect(after.serverNowMs()).toBeGreaterThanOrEqual(1_000_000);
    expect(after.serverNowMs()).toBeLessThan(1_060_000);
  });

  test('[OUTBOX-9] what was asked offline is sent by the page after the reload, once', async () => {
    const around = browser(now.hall.port);
    const before = now.open(around);
    await until(() => expect(before.status).toBe('live'));
    const { port } = now.hall;
    await now.hall.close();
    await until(() => expect(before.status).toBe('away'));
    void before.ask('ask-question', { text: 'Is somebody there?', anonymous: true, to: 'room' });
    expect(before.saved).toBe('on-this-phone');
    before.close();
    now.hall = await openHall(port);
    const after = now.open(around);
    await until(() => expect(now.hall.commands).toHaveLength(1));
    expect(now.hall.commands[0]).toMatchObject({
      type: 'ask-question',
      data: { text: 'Is somebody there?' },
    });
    await until(() => expect(after.saved).toBe('saved'));
  });

  test('[OUTBOX-11] a phone whose browser keeps nothing says so', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.lasting).toBe(false));
  });
});
