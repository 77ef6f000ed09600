import type { SegmentId } from '../../contract/ids.ts';
import type { State } from '../rule.ts';
import { answerId } from './answer-card.ts';
import { isTallyShown } from './prompt-cards.ts';
import { onAllSurfaces, onConsole, onPerson, onSides, onWalls, type Touch } from './touch.ts';
import type { TouchesOf } from './touches.ts';

type PromptFact =
  | 'prompt-added'
  | 'prompt-edited'
  | 'prompt-answered'
  | 'prompt-closed'
  | 'prompt-reopened'
  | 'results-shown';

const whole = ({ data: { prompt } }: { data: { prompt: SegmentId } }): Touch[] =>
  onAllSurfaces(`prompt:${prompt}`, `tally:${prompt}`);

export const touchesOfPrompts: TouchesOf<PromptFact> = {
  'prompt-added': () => onConsole('run-of-show', 'next'),
  'prompt-edited': () => onConsole('run-of-show', 'next'),
  'prompt-answered': (state, { data: { prompt, person } }) => [
    ...onPerson(person, `my-answer:${prompt}`),
    ...onConsole(`tally:${prompt}`, `answer:${answerId(prompt, person)}`),
    ...shownTally(state, prompt),
  ],
  'prompt-closed': (_state, fact) => whole(fact),
  'prompt-reopened': (_state, fact) => whole(fact),
  'results-shown': (_state, fact) => whole(fact),
};

/** While results are hidden, nothing on a phone or a wall may move when somebody answers. */
function shownTally(state: State, prompt: SegmentId): Touch[] {
  const key = `tally:${prompt}`;
  return isTallyShown(state, prompt) ? [...onWalls(key), ...onSides(key)] : [];
}
