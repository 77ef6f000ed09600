import type { SpotlightCard } from '../../../shared/contract/cards/asking.ts';
import type { PromptCard } from '../../../shared/contract/cards/prompts.ts';
import type { JoinCard } from '../../../shared/contract/cards/console.ts';
import type { StageCard } from '../../../shared/contract/cards/stage.ts';
import { consoleWords } from '../../words/console.ts';
import { editorWords } from '../../words/console-editor.ts';
import type { Surface } from './fill-for-show.ts';

/** A surface in a few words: what stands large on it, and a quieter second line. */
export interface Scene {
  large: string;
  small: string;
}

export interface PromptOnShow {
  kind: PromptCard['asks']['kind'];
  answered: number;
  of: number;
  open: boolean;
  /** Whether this surface is asked. */
  asked: boolean;
  /** Whether this surface shows results now; a phone that shows them once it has answered still asks the others. */
  results: boolean;
}

export interface OnShow {
  kind: StageCard['kind'];
  title: string;
  /** The organiser's line for this surface, filled; equal to the title where there is none. */
  line: string;
  blank: boolean;
  spotlight: SpotlightCard | null;
  /** The running prompt or pulse, with how many answered. */
  prompt: PromptOnShow | null;
  join: JoinCard | null;
}

const words = consoleWords.previews;

const underPromptOnWall = ({ results, answered, of }: PromptOnShow): string => {
  const counted = words.answersIn(answered, of);
  return results ? words.results(counted) : counted;
};

function underWallLine(show: OnShow): string {
  if (show.prompt !== null) return underPromptOnWall(show.prompt);
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

function underPromptOnPhone({ asked, open, results, kind }: PromptOnShow): string {
  if (results) return words.resultsOnPhone;
  if (!open) return words.closed;
  return asked ? editorWords.kinds[kind] : words.othersAsked;
}

function underPhoneLine(show: OnShow): string {
  if (show.prompt !== null) return underPromptOnPhone(show.prompt);
  if (show.kind === 'round') return words.place;
  if (show.kind === 'questions') return words.ask;
  if (show.kind === 'talk') return words.eyesUp;
  return show.line === show.title ? '' : show.title;
}

/** A phone of one side. A spotlit question stays where it is read: on the wall. */
export const phoneScene = (show: OnShow): Scene => ({ large: show.line, small: underPhoneLine(show) });

/** The running prompt as one surface shows it. A wall is asked nothing. */
export function promptOnShow(
  { asks, audience, open, results, resultsShown }: PromptCard,
  progress: { answered: number; of: number } | undefined,
  surface: Surface,
): PromptOnShow {
  const asked =
    audience === 'both' ||
    audience === 'tables' ||
    (audience === 'team' ? 'colleagues' : audience) === surface;
  // Those who have not answered are still asked, and the wall waits for the end.
  const isEarly = results === 'answered' && open;
  const { answered, of } = progress ?? { answered: 0, of: 0 };
  return { kind: asks.kind, open, answered, of, asked, results: resultsShown && !isEarly };
}
