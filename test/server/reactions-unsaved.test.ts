import { expect, test } from 'vitest';
import { openLiveGathering } from '../../server/gathering/live-gathering.ts';
import { createMemoryStore } from '../../server/log/memory/memory-log.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import type { GatheringId } from '../../shared/contract/ids.ts';
import { fakeChance } from '../support/fake-chance.ts';
import { fakeClock } from '../support/fake-clock.ts';

test('[TAPS-4] taps that a failed log cannot keep are gone, and nothing else is', async () => {
  const log = await createMemoryStore(fakeChance('store')).open<Fact>('hall');
  const disk = { broken: false };
  const orBreak = <T>(act: () => Promise<T>): Promise<T> =>
    disk.broken ? Promise.reject(new Error('input or output')) : act();
  const faults: unknown[] = [];
  const live = await openLiveGathering(
    'a'.repeat(32) as GatheringId,
    {
      ...log,
      append: (expected, batch) => orBreak(() => log.append(expected, batch)),
      read: (after) => orBreak(() => log.read(after)),
    },
    {
      ...{ clock: fakeClock(), chance: fakeChance('live'), digestKey: 'ab' },
      onFault: (error) => void faults.push(error),
    },
  );
  await live.keepReactions({ clap: 2 });
  expect(await live.query(({ reactions }) => reactions['holding'])).toEqual({ clap: 2 });
  disk.broken = true;
  // The first tells that the log has failed, the second meets it so.
  await live.keepReactions({ clap: 1 });
  await expect(live.keepReactions({ clap: 1 })).resolves.toBeUndefined();
  expect(faults).toEqual([]);
});
