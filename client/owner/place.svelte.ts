import { on } from 'svelte/events';

/** Which part of the owner's page is open; it stands in the fragment, so that Back works. */
export type Place = { at: 'list' } | { at: 'new' } | { at: 'gathering'; id: string };

function placeOf(fragment: string): Place {
  const name = fragment.replace(/^#/, '');
  if (name === 'new') return { at: 'new' };
  return /^[0-9a-f]{32}$/.test(name) ? { at: 'gathering', id: name } : { at: 'list' };
}

export class OpenPlace {
  #place: Place = $state.raw(placeOf(location.hash));

  get now(): Place {
    return this.#place;
  }

  /** Follows Back and Forward until the given function is called. */
  follow(): () => void {
    return on(window, 'hashchange', () => (this.#place = placeOf(location.hash)));
  }

  go(fragment: string): void {
    location.hash = fragment;
  }
}
