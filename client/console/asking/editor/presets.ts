import { editorWords } from '../../../words/console-editor.ts';
import type { DraftForm } from './draft-form.ts';
import { linesOf } from './option-lines.ts';

/** Forms that are asked for often. They fill in how people answer, and leave the words of the question. */
export const presets: readonly { label: string; fills: () => Partial<DraftForm> }[] = [
  {
    label: editorWords.agree,
    fills: () => {
      const [low, high] = editorWords.agreeEnds;
      return { kind: 'scale', from: 1, to: 5, low, high };
    },
  },
  {
    label: editorWords.zeroToTen,
    fills: () => ({ kind: 'scale', from: 0, to: 10, low: '', high: '' }),
  },
  {
    label: editorWords.yesNo,
    fills: () => ({
      ...{ kind: 'choice', least: 1, most: 1, other: false },
      options: linesOf(editorWords.yesNoOptions),
    }),
  },
];
