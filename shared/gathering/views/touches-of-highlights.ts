import type { MomentId, QuestionId } from '../../contract/ids.ts';
import { keysOf } from '../entries.ts';
import type { FactOf } from '../facts.ts';
import type { State } from '../rule.ts';
import { readableAnswers } from './answer-card.ts';
import { onConsole, onReaders, type Touch } from './touch.ts';
import type { TouchesOf } from './touches.ts';

export const touchesOfHighlights: TouchesOf<'highlight-starred' | 'highlight-unstarred'> = {
  'highlight-starred': (_state, { data }) => [...onConsole(`highlight:${data.highlight}`), ...source(data)],
  'highlight-unstarred': (state, { data }) => [
    ...onConsole(`highlight:${data.highlight}`),
    ...anySource(state),
  ],
};

function source({ kind, source: id }: FactOf<'highlight-starred'>['data']): Touch[] {
  if (id === null || kind === 'note' || kind === 'result') return [];
  return kind === 'moment' ? onConsole(`moment:${id}`) : onReaders(`${kind}:${id}`);
}

/** Everything that could have been starred: the state no longer tells what was. */
const anySource = (state: State): Touch[] => [
  ...onReaders(...keysOf<QuestionId>(state.questions).map((id) => `question:${id}`)),
  ...onReaders(...readableAnswers({ state }).map((id) => `answer:${id}`)),
  ...onConsole(...keysOf<MomentId>(state.moments).map((id) => `moment:${id}`)),
];
