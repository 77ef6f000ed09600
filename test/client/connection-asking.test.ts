import { describe, expect, test } from 'vitest';
import { browser } from './connection-hall.ts';
import { hallForEachTest, until } from './opened-hall.ts';

const now = hallForEachTest();

describe('asking', () => {
  test('[OUTBOX-12] sending until the answer is there, then saved', async () => {
    now.hall.rules.answer = () => null;
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('live'));
    void phone.ask('ask-question', { text: 'Why?', anonymous: false, to: 'room' });
    expect(phone.saved).toBe('sending');
    await until(() => expect(now.hall.commands).toHaveLength(1));
    now.hall.rules.answer = ({ id }) => ({ id, ok: true, cursor: 'c2' });
    now.hall.io.disconnectSockets(true);
    await until(() => expect(phone.saved).toBe('saved'));
    expect(now.hall.commands[1]?.id).toBe(now.hall.commands[0]?.id);
  });

  test('[OUTBOX-7] a final no resolves, and is there to be told', async () => {
    now.hall.rules.answer = ({ id }) => ({ id, ok: false, code: 'not-open', params: {} });
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('live'));
    const answer = await phone.ask('ask-question', { text: 'Why?', anonymous: false, to: 'room' });
    expect(answer.ok).toBe(false);
    expect(phone.refused?.refusal.code).toBe('not-open');
    phone.dismissRefused();
    expect(phone.refused).toBeNull();
  });

  test('[LIVE-15] taps of feeling are summed and sent at most twice a second', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('live'));
    for (let tap = 0; tap < 5; tap += 1) phone.react('clap');
    await until(() =>
      expect(now.hall.taps).toEqual([
        { kind: 'clap', taps: 1 },
        { kind: 'clap', taps: 4 },
      ]),
    );
  });
});
