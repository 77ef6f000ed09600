import { describe, expect, test } from 'vitest';
import { limits } from '../../shared/contract/limits.ts';
import { answering, asking, meToo, tab, texts } from './outbox-tab.ts';

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
