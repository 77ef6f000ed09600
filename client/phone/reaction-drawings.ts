import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

const face = 'M16 4a12 12 0 1 1 0 24a12 12 0 0 1 0-24z';

/** Lines on a field of 32 by 32, one weight, drawn for this: a clap, a heart, a wow, a smile, a thought. */
export const reactionDrawings: Record<ReactionKind, readonly string[]> = {
  clap: [
    'M9 19l7-9a2 2 0 0 1 3.2 2.4L16 17l5.6-6.4a2 2 0 0 1 3 2.6L19 20a9 9 0 0 1-13 4c-2-1.600-2.500-4-1.500-6l4-8a2 2 0 0 1 3.700 1.600',
    'M22 3v3',
    'M28 6l-2.500 2.500',
    'M15 4l1 2.500',
  ],
  heart: ['M16 27C9 22 4 17.500 4 12a6 6 0 0 1 12-1.500A6 6 0 0 1 28 12c0 5.500-5 10-12 15z'],
  wow: [face, 'M11.500 12v1', 'M20.500 12v1', 'M16 17.500a3 3.500 0 1 1 0 7a3 3.500 0 0 1 0-7z'],
  smile: [face, 'M11.500 12v1', 'M20.500 12v1', 'M10 18.500c3 5 9 5 12 0'],
  thinking: [
    'M9 22a6 6 0 0 1-1-11.800a7 7 0 0 1 13.600-1A6.500 6.500 0 1 1 21 22z',
    'M10 26.500v.1',
    'M6 29v.1',
  ],
};
