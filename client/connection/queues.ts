import type { ClientId } from '../../shared/contract/ids.ts';
import type { Opening } from './gathering-port.ts';
import { BEAT_MS, Leases } from './leases.ts';
import { MemoryStore, type OutboxStore } from './outbox-store.ts';
import type { Outbox } from './outbox.ts';
import type { Surroundings } from './surroundings.ts';

/** A crew's cue is of its moment and waits in memory only; what a person gave waits where a reload cannot lose it. */
export const storeFor = (opening: Opening, around: Surroundings): OutboxStore =>
  opening.surface === 'phone' ? around.openStore() : new MemoryStore();

/** Holds this tab's lease, and takes over what closed tabs left unsent, now and later. Gives the way to stop. */
export function inheritQueues(
  { gathering, surface }: Opening,
  around: Surroundings,
  store: OutboxStore,
  { client, outbox }: { client: ClientId; outbox: Outbox },
): () => void {
  if (surface !== 'phone') return () => undefined;
  const leases = new Leases(around.ofAllTabs, around.wallClockMs);
  const beat = () => {
    leases.beat(client);
    const adopting = store.adopt(gathering, client, (owner) => leases.alive(owner));
    void adopting.then((orphans) => outbox.adopt(orphans)).catch(() => undefined);
  };
  beat();
  const timer = setInterval(beat, BEAT_MS);
  const endings = [around.onLeave(() => leases.release(client)), around.onWake(beat)];
  return () => {
    clearInterval(timer);
    leases.release(client);
    endings.forEach((end) => end());
  };
}
