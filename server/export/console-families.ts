import type { ConsoleQuestionCard } from '../../shared/contract/cards/asking.ts';
import type {
  AnswerCard,
  ProgressCard,
  PromptCard,
  PulseCard,
  TallyCard,
} from '../../shared/contract/cards/prompts.ts';
import { cardsOf } from '../../shared/gathering/views/cards-of.ts';
import type { Look } from '../../shared/gathering/views/look.ts';

interface Families {
  prompt: PromptCard;
  progress: ProgressCard;
  tally: TallyCard;
  pulse: PulseCard;
  answer: AnswerCard;
  question: ConsoleQuestionCard;
}

/** All cards of a family as the console has them, so that what the crew may not see is in no file either. */
export function consoleFamily<F extends keyof Families>(look: Look, family: F): Families[F][] {
  const cards = cardsOf('console').keyed[family];
  if (cards === undefined) return [];
  const built = cards.ids(look).map((id) => cards.build(look, id));
  // The console's builder of a family gives the cards of the contract for it.
  return built.filter((card) => card !== undefined) as Families[F][];
}
