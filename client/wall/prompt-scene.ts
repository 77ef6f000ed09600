import type { AskKind } from '../../shared/contract/cards/asks.ts';
import type {
  ProgressCard,
  PromptCard,
  PulseCard,
  ShownAnswersCard,
  TallyCard,
  WordsCard,
} from '../../shared/contract/cards/prompts.ts';
import type { EventCard, StageCard } from '../../shared/contract/cards/stage.ts';
import { todoOf } from './todo-of.ts';
import type { Result } from '../ui/results/result-lines.ts';
import { spokenAsks } from '../ui/spoken-asks.ts';
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

/** The words at the ends of a scale. */
export interface Ends {
  low: string;
  high: string;
}

/** One prompt while it is asked, or closed without a picture. */
export interface AskingScene {
  kind: 'asking';
  line: string;
  /** What there is to choose from, to order or to sort. */
  options: string[];
  /** What to do, where the line does not say it; "" once it is closed. */
  todo: string;
  told: string;
  closed: boolean;
  ends: Ends | null;
}

/** A prompt on the wall: asking, or one of the pictures of its results. `told`: how many of whom. */
export type PromptScene =
  | AskingScene
  | { kind: 'results'; line: string; result: Result }
  | { kind: 'cloud'; line: string; words: WordsCard['words']; told: string }
  | { kind: 'quotes'; line: string; answers: ShownAnswersCard['answers'] }
  | { kind: 'pulse'; line: string; pulse: PulseCard; ends: Ends | null; who: string | null };

/** Before results are shown nothing on the wall tells more than how many have answered. */
export function promptScene(
  cards: PromptCards & { stage: Pick<StageCard, 'text'> },
  event: EventCard,
): PromptScene | null {
  const { prompt, tally } = cards;
  if (prompt === undefined) return null;
  const shown = prompt.isPulse
    ? pulseScene(cards.pulse, prompt, event)
    : tally && pictureOf(tally.kind)({ ...cards, prompt, tally }, event);
  const scene = shown ?? asking({ prompt, told: promptTold(cards.progress, prompt) }, event);
  return scene.kind === 'asking' && prompt.open ? { ...scene, todo: todoOf(prompt, cards.stage) } : scene;
}

type Shown = PromptCards & { prompt: PromptCard; tally: TallyCard };

const pictureOf = (kind: AskKind): ((shown: Shown, event: EventCard) => PromptScene) =>
  kind === 'words' ? cloudScene : kind === 'text' ? quotesScene : resultsScene;

interface Asked {
  prompt: PromptCard;
  /** How many of whom, and what comes next. */
  told: string;
}

/** One prompt, large, with the ends of its scale. Closed ones say so; the second time of a prompt too. */
function asking({ prompt, told }: Asked, event: EventCard): PromptScene {
  const before = [!prompt.open && wallWords.closed, prompt.earlier !== null && wallWords.askedAgain];
  return {
    ...{ kind: 'asking', line: stageLine(prompt, event), closed: !prompt.open, ends: endsOf(prompt, event) },
    options: prompt.options.map(({ label }) => inWallLanguage(label, event)),
    todo: '',
    told: [...before, told].filter(Boolean).join(' '),
  };
}

function endsOf(prompt: PromptCard, event: EventCard): Ends | null {
  const asks = spokenAsks(prompt.asks, (text) => inWallLanguage(text, event));
  if (asks.kind !== 'scale' || (asks.low === '' && asks.high === '')) return null;
  return { low: `${asks.from} ${asks.low}`.trim(), high: `${asks.to} ${asks.high}`.trim() };
}

const promptTold = (progress: ProgressCard | undefined, prompt: PromptCard): string =>
  progress === undefined || progress.of === 0 ? '' : toldOf(progress, prompt);

type Many = Pick<ProgressCard, 'answered' | 'of'>;

function toldOf({ answered, of }: Many, prompt: PromptCard): string {
  if (answered === 0) return prompt.open ? wallWords.firstAnswer : wallWords.nobodyAnswered;
  if (prompt.audience === 'tables') return wallWords.tablesAnswered(answered, of);
  return `${resultWords.answered(answered, of)}.`;
}

/** As progress counts: whoever would rather not say has answered. */
const manyOf = ({ answered, abstained, of }: TallyCard): Many => ({ answered: answered + abstained, of });

/** Nothing may stand yet: how many there are, and once closed that they are being read. */
function unread({ prompt, tally }: Shown, beingRead: string): Asked {
  const told = toldOf(manyOf(tally), prompt);
  return { prompt, told: prompt.open || tally.answered === 0 ? told : `${told} ${beingRead}` };
}

/** Words only if the crew approved them, answers only if their authors agreed too; else how many there are. */
function cloudScene(shown: Shown, event: EventCard): PromptScene {
  const { prompt, tally } = shown;
  const words = shown.words?.words ?? [];
  if (words.length === 0) return asking(unread(shown, wallWords.wordsBeingRead), event);
  return { kind: 'cloud', line: stageLine(prompt, event), words, told: toldOf(manyOf(tally), prompt) };
}

function quotesScene(shown: Shown, event: EventCard): PromptScene {
  const answers = shown.shownAnswers?.answers ?? [];
  if (answers.length === 0) return asking(unread(shown, wallWords.answersBeingRead), event);
  return { kind: 'quotes', line: stageLine(shown.prompt, event), answers };
}

/** A picture of nothing is none: a closed prompt that nobody answered says so. */
function resultsScene({ prompt, tally }: Shown, event: EventCard): PromptScene {
  const many = manyOf(tally);
  if (!prompt.open && many.answered === 0) return asking({ prompt, told: toldOf(many, prompt) }, event);
  return { kind: 'results', line: stageLine(prompt, event), result: resultOf(prompt, tally, event) };
}

function pulseScene(pulse: PulseCard | undefined, prompt: PromptCard, event: EventCard): PromptScene | null {
  if (pulse === undefined) return null;
  const line = stageLine(prompt, event);
  if (pulse.both === null && pulse.heard === null)
    return asking({ prompt, told: resultWords.tooFewBoth }, event);
  return { kind: 'pulse', line, pulse, ends: endsOf(prompt, event), who: whoOf(prompt, event) };
}

/** The event's own word for the side that rated itself; null where both did. */
function whoOf({ audience }: PromptCard, { words }: EventCard): string | null {
  if (audience === 'customers') return words.guests;
  return audience === 'colleagues' || audience === 'team' ? words.colleagues : null;
}

/** Once closed the most chosen stands first: of many options only the first page is sure to be seen by all. */
function resultOf(prompt: PromptCard, tally: TallyCard, event: EventCard): Result {
  const options = prompt.options.map(({ id, label }) => ({ id, label: inWallLanguage(label, event) }));
  const chosen = ({ id }: { id: string }): number => tally.rows.find((row) => row.id === id)?.count ?? 0;
  const isSorted = !prompt.open && (tally.kind === 'choice' || tally.kind === 'points');
  return {
    asks: spokenAsks(prompt.asks, (text) => inWallLanguage(text, event)),
    options: isSorted ? options.toSorted((one, other) => chosen(other) - chosen(one)) : options,
    tally,
  };
}
