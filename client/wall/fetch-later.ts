import { LaterFile } from '../connection/later-file.svelte.ts';
import { laterFromServer } from '../connection/later-source.ts';
import type { LaterScenes } from './later-scenes.ts';

export type FetchLater = LaterFile<LaterScenes>;

/** The scenes that come after the first view. Nothing on a wall is lost by a reload. */
export const scenesFromServer = (): FetchLater =>
  new LaterFile(
    laterFromServer(() => true)(() => import('./later-scenes.ts').then((file) => file.laterScenes)),
  );
