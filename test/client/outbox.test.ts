import { describe, expect, test } from 'vitest';
import { memoryBox } from '../../client/connection/box.ts';
import { Leases } from '../../client/connection/leases.ts';
import { MemoryStore, type KeptCommand } from '../../client/connection/outbox-store.ts';
import { Outbox, type Intention, type Refusal } from '../../client/connection/outbox.ts';
import type { Answer, CommandEnvelope } from '../../shared/contract/commands/command.ts';
import { limits } from '../../shared/contract/limits.ts';
import type { ClientId, GatheringId, PersonId } from '../../shared/contract/ids.ts';

const gathering = 'a'.repeat(32) as GatheringId;
const dot = 'd'.repeat(32) as PersonId;
const prompt = 'a8';

const answering = (option: string): Intention => ({
  type: 'answer-prompt',
  as: dot,
  basis: 'c1',
  data: { prompt, answer: { kind: 'choice', option } },
});
const asking = (text: string): Intention => ({
  type: 'ask-question',
  as: dot,
  basis: 'c1',
  data: { text, anonymous: false },
});
const meToo = (type: 'support-question' | 'withdraw-support'): Intention => ({
  type,
  as: dot,
  basis: 'c1',
  data: { question: 'e'.repeat(32) },
});

interface Sent {
  command: CommandEnvelope;
  answered: (answer: Answer | null) => void;
}

/** A tab with a phone's storage; the server's side of it is `sent`. */
function tab(store = new MemoryStore(), client = 'b'.repeat(32) as ClientId) {
  const clock = { nowMs: 1_000 };
  const sent: Sent[] = [];
  const refusals: { command: KeptCommand; refusal: Refusal }[] = [];
  const timers: { atMs: number; act: () => void }[] = [];
  const outbox = new Outbox({
    gathering,
    client,
    store,
    nowMs: () => clock.nowMs,
    later: (ms, act) => timers.push({ atMs: clock.nowMs + ms, act }),
    send: (command, answered) => sent.push({ command, answered }),
    changed: () => undefined,
    notKept: () => undefined,
    refused: (command, refusal) => refusals.push({ command, refusal }),
  });
  const pass = (ms: number) => {
    clock.nowMs += ms;
    const due = timers.filter(({ atMs }) => atMs <= clock.nowMs);
    due.forEach((timer) => timers.splice(timers.indexOf(timer), 1));
    due.forEach(({ act }) => act());
  };
  const accept = (place: number) => {
    const of = sent[place];
    of?.answered({ id: of.command.id, ok: true, cursor: 'c2' });
  };
  const refuse = (place: number, no: Pick<Refusal, 'code' | 'afterMs'>) => {
    const of = sent[place];
    of?.answered({ id: of.command.id, ok: false, params: {}, ...no });
  };
  return { outbox, sent, refusals, pass, accept, refuse, store };
}

const texts = (sent: readonly Sent[]) => sent.map(({ command }) => (command.data as { text: string }).text);

describe('order and number', () => {
  test('[OUTBOX-1] commands leave in the order in which they were made, one emit each', () => {
    const { outbox, sent } = tab();
    for (const text of ['one', 'two', 'three']) void outbox.add(asking(text));
    outbox.open();
    expect(texts(sent)).toEqual(['one', 'two', 'three']);
    expect(sent.map(({ command }) => command.n)).toEqual([1, 2, 3]);
  });

  test('[OUTBOX-2] at most 16 are unanswered; an answer lets the next one go', () => {
    const { outbox, sent, accept } = tab();
    outbox.open();
    for (let i = 0; i < 20; i += 1) void outbox.add(asking(`question ${i}`));
    expect(sent).toHaveLength(limits.unanswered);
    accept(0);
    expect(sent).toHaveLength(limits.unanswered + 1);
  });
});

describe('one intention is one command', () => {
  test('[OUTBOX-3] a double tap is one command with one id and one answer', async () => {
    const { outbox, sent, accept } = tab();
    outbox.open();
    const first = outbox.add(asking('Why?'));
    const second = outbox.add(asking('Why?'));
    accept(0);
    expect(sent).toHaveLength(1);
    expect(await first).toBe(await second);
  });

  test('[OUTBOX-3] there and back again is not a double tap', () => {
    const { outbox, sent } = tab();
    outbox.open();
    for (const option of ['o1', 'o2', 'o1']) void outbox.add(answering(option));
    expect(sent).toHaveLength(3);
  });

  test('[OUTBOX-4] the id stays the same over every retry, and the age grows', () => {
    const { outbox, sent, pass } = tab();
    void outbox.add(asking('Why?'));
    outbox.open();
    outbox.shut();
    pass(5_000);
    outbox.open();
    expect(sent.map(({ command }) => command.id)).toEqual([sent[0]?.command.id, sent[0]?.command.id]);
    expect(sent.map(({ command }) => command.ageMs)).toEqual([0, 5_000]);
  });

  test('[OUTBOX-5] an answer that never left gives way to a newer one, which answers for both', async () => {
    const { outbox, sent, accept } = tab();
    const first = outbox.add(answering('o1'));
    void outbox.add(answering('o2'));
    outbox.open();
    expect(sent.map(({ command }) => command.data)).toEqual([answering('o2').data]);
    accept(0);
    expect((await first).ok).toBe(true);
  });
});

describe('answers', () => {
  test('[OUTBOX-6] a retry code keeps the command and sends it again after the time named, not before', () => {
    const { outbox, sent, refuse, pass } = tab();
    outbox.open();
    void outbox.add(asking('Why?'));
    refuse(0, { code: 'not-saved', afterMs: 2_000 });
    pass(1_999);
    expect(sent).toHaveLength(1);
    pass(1);
    expect(sent).toHaveLength(2);
    expect(outbox.waiting).toHaveLength(1);
  });

  test('[OUTBOX-6] no answer in time is no answer: the command is sent again', () => {
    const { outbox, sent, pass } = tab();
    outbox.open();
    void outbox.add(asking('Why?'));
    sent[0]?.answered(null);
    pass(1_000);
    expect(sent).toHaveLength(2);
  });

  test('[OUTBOX-7] a final refusal leaves the outbox, settles, and is told with what was typed', async () => {
    const { outbox, refuse, refusals } = tab();
    outbox.open();
    const answer = outbox.add(asking('Much too long'));
    refuse(0, { code: 'too-long' });
    expect((await answer).ok).toBe(false);
    expect(outbox.waiting).toEqual([]);
    expect(refusals[0]?.command.data).toEqual(asking('Much too long').data);
  });

  test('[OUTBOX-8] a kept command never undoes a newer wish on the same subject', () => {
    const { outbox, sent, refuse, pass } = tab();
    outbox.open();
    void outbox.add(meToo('support-question'));
    void outbox.add(meToo('withdraw-support'));
    refuse(0, { code: 'wait', afterMs: 500 });
    pass(500);
    expect(sent.map(({ command }) => command.type)).toEqual(['support-question', 'withdraw-support']);
    expect(outbox.waiting).toHaveLength(1);
  });

  test('[OUTBOX-8] nor one that was granted in the meantime', () => {
    const { outbox, sent, accept, refuse, pass } = tab();
    outbox.open();
    void outbox.add(answering('o1'));
    void outbox.add(answering('o2'));
    accept(1);
    refuse(0, { code: 'wait', afterMs: 500 });
    pass(500);
    expect(sent).toHaveLength(2);
    expect(outbox.waiting).toEqual([]);
  });
});

describe('closed tabs', () => {
  test('[OUTBOX-9] a new tab adopts the queue of a closed one, with the ids and the client it had', async () => {
    const store = new MemoryStore();
    const closed = tab(store, '1'.repeat(32) as ClientId);
    void closed.outbox.add(asking('first'));
    void closed.outbox.add(asking('second'));
    const next = tab(store, '2'.repeat(32) as ClientId);
    next.outbox.adopt(await store.adopt(gathering, '2'.repeat(32) as ClientId, () => false));
    void next.outbox.add(asking('third'));
    next.outbox.open();
    expect(texts(next.sent)).toEqual(['first', 'second', 'third']);
    expect(next.sent[0]?.command).toMatchObject({ client: '1'.repeat(32), n: 1 });
    next.accept(0);
    expect(await store.adopt(gathering, '3'.repeat(32) as ClientId, () => false)).toHaveLength(2);
  });

  test('[OUTBOX-10] the queue of a tab that still beats is left alone, and no command is adopted twice', async () => {
    const clock = { nowMs: 0 };
    const leases = new Leases(memoryBox(), () => clock.nowMs);
    const [first, second] = ['1'.repeat(32) as ClientId, '2'.repeat(32) as ClientId];
    const store = new MemoryStore();
    void tab(store, first).outbox.add(asking('Why?'));
    leases.beat(first);
    clock.nowMs = 5_000;
    expect(await store.adopt(gathering, second, (owner) => leases.alive(owner))).toEqual([]);
    clock.nowMs = 15_000;
    leases.beat(second);
    expect(await store.adopt(gathering, second, (owner) => leases.alive(owner))).toHaveLength(1);
    expect(await store.adopt(gathering, first, (owner) => leases.alive(owner))).toEqual([]);
  });

  test('[OUTBOX-10] a tab that says goodbye is adopted at once', () => {
    const leases = new Leases(memoryBox(), () => 0);
    const client = '1'.repeat(32) as ClientId;
    leases.beat(client);
    expect(leases.alive(client)).toBe(true);
    leases.release(client);
    expect(leases.alive(client)).toBe(false);
  });
});
