import type { LaterSource } from './later-file.svelte.ts';
import { ReloadWish } from './reload-wish.ts';
import { browserSurroundings } from './surroundings.ts';

/** The sheets of this page that could not be fetched. */
const failed = new Set<HTMLLinkElement>();

const noteFailed = ({ target }: Event): void => {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target);
};

/** A sheet that could not be fetched is not asked for again by the import that needs it. */
async function fetchFailedSheets(): Promise<void> {
  const links = [...failed];
  failed.clear();
  await Promise.all(links.map(fetchAgain));
}

const fetchAgain = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const again = document.createElement('link');
    again.onload = resolve;
    again.onerror = reject;
    again.rel = link.rel;
    again.href = link.href;
    link.replaceWith(again);
  });

/** Never while the server is away: a hall would read the browser's own error. */
const reloadIfServed = (mayReload: () => boolean) => (): void => {
  fetch(location.href, { cache: 'no-store' }).then(
    ({ ok }) => ok && mayReload() && location.reload(),
    () => undefined,
  );
};

/** What makes sources of the server that this page came from. `mayReload`: nothing on the page would be lost. */
export function laterFromServer(
  mayReload: () => boolean,
): <Parts>(load: () => Promise<Parts>) => LaterSource<Parts> {
  const around = browserSurroundings();
  const wish = new ReloadWish({ ...around, reload: reloadIfServed(mayReload) }, () => undefined);
  return (load) => ({
    load: async () => {
      // An error of a sheet does not bubble. The same listener is added once only.
      document.addEventListener('error', noteFailed, true);
      await fetchFailedSheets();
      return load();
    },
    onGone: () => wish.soon(),
  });
}
