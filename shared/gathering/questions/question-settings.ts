import type { ReadOnly } from '../read-only.ts';
import type { Segment } from '../segment.ts';

export interface QuestionSettings {
  anonymousAllowed: boolean;
  /** How many "me too" each person has in this segment; null: no limit. */
  votesEach: number | null;
  /** Whether a question can be put to one side alone. */
  toOneSide: boolean;
  /** Whether the two sides take turns in the order of questions. */
  alternate: boolean;
}

export function questionSettings({ settings }: Pick<ReadOnly<Segment>, 'settings'>): QuestionSettings {
  const votes = settings['votesEach'];
  return {
    anonymousAllowed: settings['anonymousAllowed'] !== false,
    votesEach: typeof votes === 'number' && votes >= 1 ? Math.floor(votes) : null,
    toOneSide: settings['toOneSide'] !== false,
    alternate: settings['alternate'] === true,
  };
}
