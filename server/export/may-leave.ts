import type { PersonId } from '../../shared/contract/ids.ts';
import type { ReadOnly } from '../../shared/gathering/read-only.ts';
import type { GatheringState } from '../../shared/gathering/state.ts';

/** What the form promises is kept here: words of a person go into a file only while that person agrees. */
export const mayLeave = (
  { people }: Pick<ReadOnly<GatheringState>, 'people'>,
  speaker: PersonId | null,
): boolean => speaker === null || (people[speaker]?.consent.includes('quoteInReport') ?? false);
