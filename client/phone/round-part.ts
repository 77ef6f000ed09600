import RoundScene from './round/RoundScene.svelte';

/** A file of its own: who joins in the middle of a round has their place before anything else comes. */
export const roundPart = { round: RoundScene };
