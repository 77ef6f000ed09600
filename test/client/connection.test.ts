import { describe, expect, test } from 'vitest';
import type { WelcomePart } from '../../shared/contract/messages.ts';
import { amina, browser, cards, dot, gathering, hello, stage } from './connection-hall.ts';
import { hallForEachTest, until } from './opened-hall.ts';

const now = hallForEachTest();

describe('the view', () => {
  test('[LIVE-1] a welcome is the whole view: side and person, and nothing else', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('live'));
    expect(phone.card('me')?.firstName).toBe('Dot');
    expect(phone.card('stage')?.kind).toBe('holding');
    expect(phone.address).toBe('http://192.168.1.20:3000');
    expect(now.hall.handshakes[0]).toMatchObject({ gathering, surface: 'phone', cursors: {} });
  });

  test('[LIVE-2] cards follow on cards; a dropped one is gone', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.ready).toBe(true));
    now.hall.io.emit('cards', cards('s1', 's2', { 'question:b': { id: 'b' }, 'question:a': { id: 'a' } }));
    now.hall.io.emit('cards', cards('s2', 's3', { stage: stage('questions', 1) }, ['question:b']));
    await until(() => expect(phone.card('stage')?.number).toBe(1));
    expect(phone.family('question')).toEqual([{ id: 'a' }]);
  });

  test('[LIVE-3] cards after a gap are not taken; the phone asks for what it missed', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.ready).toBe(true));
    now.hall.rules.welcome = hello({ stage: stage('talk', 4) });
    now.hall.io.emit('cards', cards('s3', 's4', { stage: stage('break', 9) }));
    await until(() => expect(phone.card('stage')?.number).toBe(4));
    expect(now.hall.resyncs).toEqual([{ customers: 's1', [`person:${dot}`]: 'p1' }]);
  });

  test('[LIVE-4] a beat that is ahead shows a silent loss', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.ready).toBe(true));
    now.hall.io.emit('beat', { audience: 'customers', cursor: 's1', nowMs: 1_000_000 });
    now.hall.rules.welcome = hello({ stage: stage('talk', 2) });
    now.hall.io.emit('beat', { audience: 'customers', cursor: 's2', nowMs: 1_000_000 });
    await until(() => expect(phone.card('stage')?.number).toBe(2));
    expect(now.hall.resyncs).toHaveLength(1);
  });

  test('[LIVE-5] a delta comes on top of what the phone holds', async () => {
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.ready).toBe(true));
    const delta: WelcomePart = {
      audience: 'customers',
      cursor: 's2',
      kind: 'delta',
      put: { ring: { endsAtMs: 5 } },
      drop: [],
    };
    now.hall.io.emit('welcome', { ...hello(), audiences: [delta, ...hello().audiences.slice(1)] });
    await until(() => expect(phone.card('ring')?.endsAtMs).toBe(5));
    expect(phone.card('stage')?.kind).toBe('holding');
  });

  test('[LIVE-6] two people on one phone: each sees their own cards, and commands speak for one', async () => {
    const me = { person: amina, role: 'colleague', firstName: 'Amina' };
    const both = hello();
    both.people.push({ person: amina, role: 'colleague', rejoinCode: 'CDFHJKMN', openedElsewhereAtMs: null });
    both.audiences.push({ audience: `person:${amina}`, cursor: 'q1', kind: 'whole', put: { me }, drop: [] });
    now.hall.rules.welcome = both;
    const phone = now.open(browser(now.hall.port));
    await until(() => expect(phone.status).toBe('live'));
    phone.switchTo(amina);
    expect(phone.card('me')?.firstName).toBe('Amina');
    expect(phone.card('stage')).toBeUndefined();
    await phone.ask('ask-question', { text: 'Why?', anonymous: false, to: 'room' });
    expect(now.hall.commands[0]).toMatchObject({ as: amina, basis: 'q1' });
  });
});
