import type { LiveGathering } from '../gathering/live-gathering-port.ts';

/** What the join form says of the event: the same for either role. */
export interface JoinableEvent {
  name: string;
  organisation: string;
  /** At least one. */
  languages: string[];
}

export const describeGathering = (live: LiveGathering): Promise<JoinableEvent> =>
  live.query(({ about }) => ({
    name: about?.name ?? '',
    organisation: about?.organisation ?? '',
    languages: about === null || about.languages.length === 0 ? ['en'] : [...about.languages],
  }));
