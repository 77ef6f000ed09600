import type { AskKind, Asks } from '../../shared/contract/cards/asks.ts';
import type {
  ProgressCard,
  PromptCard,
  PulseCard,
  ShownAnswersCard,
  TallyCard,
  WordsCard,
} from '../../shared/contract/cards/prompts.ts';
import type { Authored } from '../../shared/contract/cards/authored.ts';
import type { EventCard } from '../../shared/contract/cards/stage.ts';
import type { Result } from '../ui/results/result-lines.ts';
import { resultWords } from '../words/results.ts';
import { wallWords } from '../words/wall.ts';
import { inWallLanguage, stageLine } from './stage-line.ts';

/** The cards of the prompt on stage; undefined while absent. */
export interface PromptCards {
  prompt: PromptCard | undefined;
  progress: ProgressCard | undefined;
  tally: TallyCard | undefined;
  words: WordsCard | undefined;
  pulse: PulseCard | undefined;
  shownAnswers: ShownAnswersCard | undefined;
}

/** A prompt on the wall: asking, or one of the pictures of its results. `told`: how many of whom. */
export type PromptScene =
  | { kind: 'asking'; line: string; told: string }
  | { kind: 'results'; line: string; result: Result }
  | { kind: 'cloud'; line: string; words: WordsCard['words']; told: string }
  | { kind: 'quotes'; line: string; answers: ShownAnswersCard['answers'] }
  | { kind: 'pulse'; line: string; pulse: PulseCard; low: string; high: string };

/** Before results are shown nothing on the wall tells more than how many have answered. */
export function promptScene(cards: PromptCards, event: EventCard): PromptScene | null {
  const { prompt, tally } = cards;
  if (prompt === undefined) return null;
  const shown = prompt.isPulse
    ? pulseScene(cards.pulse, prompt, event)
    : tally && pictureOf(tally.kind)({ ...cards, prompt, tally }, event);
  return shown ?? asking(cards, prompt, event);
}

type Shown = PromptCards & { prompt: PromptCard; tally: TallyCard };

const pictureOf = (kind: AskKind): ((shown: Shown, event: EventCard) => PromptScene) =>
  kind === 'words' ? cloudScene : kind === 'text' ? quotesScene : resultsScene;

const asking = ({ progress }: PromptCards, prompt: PromptCard, event: EventCard): PromptScene => ({
  kind: 'asking',
  line: stageLine(prompt, event),
  told: progress === undefined || progress.of === 0 ? '' : toldOf(progress, prompt),
});

function toldOf({ answered, of }: Pick<ProgressCard, 'answered' | 'of'>, prompt: PromptCard): string {
  if (answered === 0) return prompt.open ? wallWords.firstAnswer : `${resultWords.nobody}.`;
  if (prompt.audience === 'tables') return wallWords.tablesAnswered(answered, of);
  return `${resultWords.answered(answered, of)}.`;
}

/** Words only if the crew approved them, answers only if their authors agreed too; else how many there are. */
function cloudScene({ prompt, tally, words }: Shown, event: EventCard): PromptScene {
  const line = stageLine(prompt, event);
  const told = toldOf(tally, prompt);
  const approved = words?.words ?? [];
  return approved.length > 0
    ? { kind: 'cloud', line, words: approved, told }
    : { kind: 'asking', line, told };
}

function quotesScene({ prompt, tally, shownAnswers }: Shown, event: EventCard): PromptScene {
  const line = stageLine(prompt, event);
  const answers = shownAnswers?.answers ?? [];
  if (answers.length > 0) return { kind: 'quotes', line, answers };
  return { kind: 'asking', line, told: toldOf(tally, prompt) };
}

const resultsScene = ({ prompt, tally }: Shown, event: EventCard): PromptScene => ({
  kind: 'results',
  line: stageLine(prompt, event),
  result: resultOf(prompt, tally, event),
});

function pulseScene(pulse: PulseCard | undefined, prompt: PromptCard, event: EventCard): PromptScene | null {
  if (pulse === undefined) return null;
  const line = stageLine(prompt, event);
  if (pulse.both === null && pulse.heard === null)
    return { kind: 'asking', line, told: resultWords.tooFewBoth };
  const asks = spokenAsks(prompt.asks, event);
  const [low, high] = asks.kind === 'scale' ? [asks.low, asks.high] : ['', ''];
  return { kind: 'pulse', line, pulse, low, high };
}

/** Once closed the most chosen stands first: of many options only the first page is sure to be seen by all. */
function resultOf(prompt: PromptCard, tally: TallyCard, event: EventCard): Result {
  const options = prompt.options.map(({ id, label }) => ({ id, label: inWallLanguage(label, event) }));
  const chosen = ({ id }: { id: string }): number => tally.rows.find((row) => row.id === id)?.count ?? 0;
  const isSorted = !prompt.open && (tally.kind === 'choice' || tally.kind === 'points');
  return {
    asks: spokenAsks(prompt.asks, event),
    options: isSorted ? options.toSorted((one, other) => chosen(other) - chosen(one)) : options,
    tally,
  };
}

/** What a prompt asks for, in the wall's language. */
function spokenAsks(asks: Asks<Authored>, event: EventCard): Asks<string> {
  const say = (text: Authored): string => inWallLanguage(text, event);
  if (asks.kind === 'scale') return { ...asks, low: say(asks.low), high: say(asks.high) };
  return asks.kind === 'number' ? { ...asks, unit: say(asks.unit) } : asks;
}
