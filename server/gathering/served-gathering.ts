import type { GatheringId, PersonId } from '../../shared/contract/ids.ts';
import type { AttendeeRole } from '../../shared/contract/roles.ts';
import type { ReactionSums } from '../../shared/contract/commands/asking.ts';
import type { LiveGathering, Registry } from './live-gathering-port.ts';
import type { PublishedViews } from './publish-views/published-views.ts';

export interface PersonOfDevice {
  person: PersonId;
  role: AttendeeRole;
}

/** A loaded gathering as the sockets see it: finished cards beside what routes may do. */
export interface ServedGathering extends LiveGathering {
  readonly views: PublishedViews;
  /** Those of these people whom the gathering knows, with their side. */
  known(people: readonly PersonId[]): Promise<PersonOfDevice[]>;
  /** Keeps the reactions of about a second with the running segment; what cannot be kept is gone. Never rejects. */
  keepReactions(sums: ReactionSums): Promise<void>;
  /** Milliseconds of the last durable write; null before the first. */
  lastSaveMs(): number | null;
}

export interface ServedRegistry extends Registry {
  get(id: GatheringId): Promise<ServedGathering | null>;
  open(id: GatheringId): Promise<ServedGathering>;
}
