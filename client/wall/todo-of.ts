import type { PromptCard } from '../../shared/contract/cards/prompts.ts';
import type { StageCard } from '../../shared/contract/cards/stage.ts';
import { pick } from '../../shared/words/pick.ts';
import { wallWords } from '../words/wall.ts';

const { todo } = wallWords;
type Asked = Pick<PromptCard, 'asks' | 'options' | 'text' | 'audience'>;

/** What people do now: with the list that is asked about, or on their phones where the wall has a line of its own. */
export function todoOf(prompt: Asked, stage: Pick<StageCard, 'text'>): string {
  const { asks, options } = prompt;
  if (options.length > 0) return withList(asks, options.length);
  return isEverybodys(prompt) && isElsewhere(prompt, stage) ? todo.onPhones : '';
}

function withList(asks: Asked['asks'], of: number): string {
  if (asks.kind === 'ranking') return todo.order(asks.most, of);
  if (asks.kind === 'points') return todo.share(asks.total);
  if (asks.kind === 'sorting') return todo.sort;
  if (asks.kind === 'choice' && asks.most > 1) return todo.choose(asks.least, asks.most);
  return '';
}

/** Who is not asked has nothing on the phone. */
const isEverybodys = ({ audience }: Asked): boolean => audience === 'both' || audience === 'tables';

/** The card has what phones ask where the room may read it, else the wall's own line, as the stage has it. */
const isElsewhere = ({ text }: Asked, stage: Pick<StageCard, 'text'>): boolean =>
  pick(text, 'en') !== '' && pick(text, 'en') === pick(stage.text, 'en');
