import type { QuestionId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { FactOf } from '../facts.ts';
import type { State } from '../rule.ts';
import { readableAnswers } from './answer-card.ts';
import { onConsole, type Touch } from './touch.ts';
import type { TouchesOf } from './touches.ts';

export const touchesOfHighlights: TouchesOf<'highlight-starred' | 'highlight-unstarred'> = {
  'highlight-starred': (_state, { data }) => [...onConsole(`highlight:${data.highlight}`), ...source(data)],
  'highlight-unstarred': (state, { data }) => [
    ...onConsole(`highlight:${data.highlight}`),
    ...anySource(state),
  ],
};

function source({ kind, source: id }: FactOf<'highlight-starred'>['data']): Touch[] {
  return id !== null && (kind === 'question' || kind === 'answer') ? onConsole(`${kind}:${id}`) : [];
}

/** Everything that could have been starred: the state no longer tells what was. */
const anySource = (state: State): Touch[] => [
  ...onConsole(...keysOf<QuestionId>(state.questions).map((id) => `question:${id}`)),
  ...onConsole(...readableAnswers({ state, text: () => null }).map((id) => `answer:${id}`)),
];
