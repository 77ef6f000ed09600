import type { ReactionKind } from '../../shared/contract/commands/asking.ts';

const face = 'M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18Z M8.8 9.6v.6 M15.2 9.6v.6';

/** Line drawings on a field of 24 by 24, one weight, for a stroke with round ends. */
export const reactionPictures: Record<ReactionKind, string> = {
  clap: 'M6.5 20.5L3.6 16.2a2 2 0 0 1 .3-2.5L11 6.6a1.6 1.6 0 0 1 2.3 2.3L10 12.2 M13.3 8.9l1.7-1.7a1.6 1.6 0 0 1 2.3 2.3L12.5 14.3 M15.5 11.3l1.2-1.2a1.6 1.6 0 0 1 2.3 2.3l-6.2 6.2a6 6 0 0 1-4.3 1.9h-2 M8 3.8l.8 1.7 M4.3 6l1.5 1.1 M13 2.5l-.2 1.6',
  heart:
    'M12 20.3C5.5 15.8 3 12.6 3 9.2A4.7 4.7 0 0 1 12 7.3A4.7 4.7 0 0 1 21 9.2C21 12.6 18.5 15.8 12 20.3Z',
  wow: `${face} M12 13.4a1.8 2.2 0 1 1 0 4.4a1.8 2.2 0 0 1 0-4.4Z`,
  smile: `${face} M7.8 14c1.9 3.2 6.5 3.2 8.4 0`,
  thinking:
    'M7 17.5a4 4 0 0 1-.6-7.9A5.2 5.2 0 0 1 16.4 8.2A4.7 4.7 0 0 1 17 17.5Z M8.8 13.5v.1 M12 13.5v.1 M15.2 13.5v.1 M6.2 20.6v.1',
};
