import type { Job, MatchQuality, SitOut } from '../contract/cards/match.ts';
import type { Place } from '../contract/cards/round.ts';
import type { PersonId } from '../contract/ids.ts';

/** Who is together in one round, where, and with which jobs. */
export interface MatchedGroup extends Place {
  people: PersonId[];
  /** Of colleagues only. */
  jobs: Record<PersonId, Job>;
}

export interface Match {
  /** In walking order, numbered from 1 unless groups keep their numbers from a round before. */
  groups: MatchedGroup[];
  satOut: SitOut[];
  quality: MatchQuality;
}
