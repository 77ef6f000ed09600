import { accept, refuse, type Decision } from '../asked.ts';
import type { ReadOnly } from '../read-only.ts';
import type { Rule, State } from '../rule.ts';
import type { SegmentId } from '../../contract/ids.ts';
import type { PromptRun } from '../state.ts';
import { withOpened } from './find-prompt.ts';
import { promptSettings } from './prompt-settings.ts';

/** Decides over a cloud that the crew may read. */
function withCloud(state: State, id: SegmentId, decide: (run: ReadOnly<PromptRun>) => Decision): Decision {
  return withOpened(state, id, (run, segment) => {
    const { asks, results } = promptSettings(segment);
    if (asks.kind !== 'words') return refuse('wrong-answer');
    return results === 'never' ? refuse('not-allowed') : decide(run);
  });
}

/** Whether words may be seen by the room: every saying of them that is in the cloud now. */
export const reviewWords: Rule<'review-words'> = (state, { command, sayings = [] }) => {
  const { prompt, verdict } = command.data;
  return withCloud(state, prompt, ({ answers, words }) => {
    const bodies = new Set(Object.values(answers).map(({ text }) => text as string | null));
    const said = [...new Set(sayings)].filter((saying) => bodies.has(saying.split('.')[0] ?? ''));
    if (said.length === 0) return refuse('unknown-answer');
    const changed = said.filter((saying) => (words[saying] ?? 'waiting') !== verdict);
    const data = { prompt, words: changed, verdict };
    return accept(changed.length === 0 ? [] : [{ type: 'words-reviewed', data }]);
  });
};

/** Nothing new comes into the cloud, or it goes on. */
export const freezeWords: Rule<'freeze-words'> = (state, { command }) =>
  withCloud(state, command.data.prompt, ({ frozenAtMs }) =>
    accept(
      (frozenAtMs !== null) === command.data.frozen ? [] : [{ type: 'words-frozen', data: command.data }],
    ),
  );
