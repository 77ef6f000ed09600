import type { Authored } from './cards/authored.ts';

/** POST a run of show to /api/gatherings/{g}/run-of-show/preview: what taking it would do. Titles, in order. */
export interface RunOfShowPreview {
  coming: Authored[];
  /** Of the file, and not taken: they have been on stage here, and stay as they were. */
  ran: Authored[];
  /** What comes now, and would not any more. */
  goes: Authored[];
  /** What comes now and then too, but otherwise than it stands here. */
  changed: Authored[];
}
