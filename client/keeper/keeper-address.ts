import type { GatheringId } from '../../shared/contract/ids.ts';

const ID = /^[0-9a-f]{32}$/;
const isGathering = (text: string): text is GatheringId => ID.test(text);

/** Which event a link like `/keep/{g}` opens; null when it is not such a link. */
export function keeperAddress(path: string): GatheringId | null {
  const gathering = /^\/keep\/([^/]+)\/?$/.exec(path)?.[1] ?? '';
  return isGathering(gathering) ? gathering : null;
}
