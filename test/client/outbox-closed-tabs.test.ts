import { expect, test } from 'vitest';
import { memoryBox } from '../../client/connection/box.ts';
import { Leases } from '../../client/connection/leases.ts';
import { MemoryStore } from '../../client/connection/outbox-store.ts';
import type { ClientId } from '../../shared/contract/ids.ts';
import { asking, gathering, tab, texts } from './outbox-tab.ts';

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
