import type { SpotlightCard } from '../../../shared/contract/cards/asking.ts';
import type { JoinCard } from '../../../shared/contract/cards/console.ts';
import type { StageCard } from '../../../shared/contract/cards/stage.ts';
import { consoleWords } from '../../words/console.ts';

/** A surface in a few words: what stands large on it, and a quieter second line. */
export interface Scene {
  large: string;
  small: string;
}

export interface OnShow {
  kind: StageCard['kind'];
  title: string;
  /** The organiser's line for this surface, filled; equal to the title where there is none. */
  line: string;
  blank: boolean;
  spotlight: SpotlightCard | null;
  /** How many answered the running prompt. */
  answers: number;
  join: JoinCard | null;
}

const words = consoleWords.previews;

function underWallLine(show: OnShow): string {
  if (show.kind === 'prompt') return words.answersIn(show.answers);
  if (show.kind === 'holding' && show.join !== null) return words.join;
  return '';
}

/** The wall as the hall sees it: blank before all else, then a spotlit question, then the segment. */
export function wallScene(show: OnShow): Scene {
  if (show.blank) return { large: '', small: words.blank };
  if (show.spotlight !== null) {
    return { large: `“${show.spotlight.text}”`, small: show.spotlight.askedBy.name ?? '' };
  }
  return { large: show.line, small: underWallLine(show) };
}

function underPhoneLine(show: OnShow): string {
  if (show.kind === 'round') return words.place;
  if (show.kind === 'questions') return words.ask;
  if (show.kind === 'talk') return words.eyesUp;
  return show.line === show.title ? '' : show.title;
}

/** A phone of one side. A spotlit question stays where it is read: on the wall. */
export const phoneScene = (show: OnShow): Scene => ({ large: show.line, small: underPhoneLine(show) });
