import type { ReadOnly } from '../read-only.ts';
import type { GatheringState } from '../state.ts';

/** As long as guests are a surprise, nothing that colleagues or the hall can see may tell of them. */
export const isSurpriseAhead = ({
  segments,
  stage,
}: Pick<ReadOnly<GatheringState>, 'segments' | 'stage'>): boolean =>
  segments
    .slice(stage.position + 1)
    .some(({ kind, settings }) => kind === 'reveal' && settings['surprise'] === true);
