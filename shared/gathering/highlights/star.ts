import type { HighlightSource } from '../../contract/commands/highlights.ts';
import type { HighlightId } from '../../contract/ids.ts';
import { accept, refuse } from '../asked.ts';
import type { Rule, State } from '../rule.ts';
import { readAnswer, readMoment, readNote, readQuestion, readResult, type Read } from './read-source.ts';
import { highlightOf, sourceKey } from './source-key.ts';

function readSource(state: State, source: HighlightSource, text: string | null): Read {
  switch (source.kind) {
    case 'question':
      return readQuestion(state, source, text);
    case 'answer':
      return readAnswer(state, source, text);
    case 'result':
      return readResult(state, source);
    case 'moment':
      return readMoment(state, source, text);
    case 'note':
      return readNote(state, source);
  }
}

/** Keeps the words of something for after the gathering, in a body of their own. */
export const star: Rule<'star'> = (state, { command, sourceText }) => {
  const { source } = command.data;
  const starred = readSource(state, source, sourceText ?? null);
  if (starred.refusal !== undefined) return starred.refusal;
  const key = sourceKey(source);
  if (highlightOf(state, source.kind, key) !== null) return refuse('already-there');
  const highlight: string = command.id;
  const { role, segment, text, language, concerns } = starred;
  return accept([
    {
      type: 'highlight-starred',
      data: { highlight: highlight as HighlightId, kind: source.kind, source: key, role, segment },
      bodies: { text: { concerns, kind: 'highlight', language, text } },
    },
  ]);
};
