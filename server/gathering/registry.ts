import type { GatheringId } from '../../shared/contract/ids.ts';
import type { Fact } from '../../shared/gathering/facts.ts';
import type { Chance, Clock } from '../clock.ts';
import type { Installation } from '../installation/installation-port.ts';
import type { LogStore } from '../log/fact-log.ts';
import { openLiveGathering, type OpenGathering } from './live-gathering.ts';
import type { Reckoner } from './match-planner/reckoner.ts';
import type { ServedRegistry } from './served-gathering.ts';

export interface Registering {
  store: LogStore;
  installation: Installation;
  clock: Clock;
  chance: Chance;
  reckoner: Reckoner;
  onFault(error: unknown): void;
}

/**
 * Key of the digests of command ids: derived like a device's, from the installation's secret, but of a
 * text that no device can have.
 */
const digestKeyOf = (installation: Installation): string => installation.deviceHash('digests of command ids');

/** The gatherings that are loaded; each is folded once, on its first use. */
export function openRegistry(registering: Registering): ServedRegistry {
  const { store, installation } = registering;
  const opening = { ...registering, digestKey: digestKeyOf(installation) };
  const open = new Map<GatheringId, Promise<OpenGathering>>();
  const load = async (id: GatheringId): Promise<OpenGathering> =>
    openLiveGathering(id, await store.open<Fact>(id), opening);
  const openOnce = (id: GatheringId): Promise<OpenGathering> => {
    const loading = open.get(id) ?? load(id);
    open.set(id, loading);
    // A log that could not be read now may be readable at the next try.
    loading.catch(() => open.delete(id));
    return loading;
  };
  return {
    get: async (id) => (open.has(id) || installation.gathering(id) !== null ? openOnce(id) : null),
    open: openOnce,
    async close() {
      const gatherings = await Promise.allSettled(open.values());
      for (const one of gatherings) if (one.status === 'fulfilled') await one.value.close();
    },
  };
}
