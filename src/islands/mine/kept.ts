import { type FavouriteKey, readFavourites, renameFavourites, writeFavourites } from '#domain/mine/favourites.ts';

const storageKey = `mine:${document.documentElement.dataset['campaign']}`;
/** Last written favourites: the fallback where localStorage throws. */
let memoryCopy = '';

/** Maps former keys of the sessions on this page to their current keys. */
const renamed = new Map<FavouriteKey, FavouriteKey>();
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-former-keys]')) {
  for (const key of readFavourites((dataset['formerKeys'] ?? '').replace(/ /g, ','))) {
    renamed.set(key, dataset['key'] ?? key);
  }
}

/** Current ids by former ones, where the page does not have the sessions themselves. */
const currentIds = new Map<string, string>();
const ids = document.querySelector<HTMLElement>('[data-former-ids]')?.dataset['formerIds']?.split(' ') ?? [];
for (let at = 0; at < ids.length; at += 2) currentIds.set(ids[at] ?? '', ids[at + 1] ?? '');
const ofCurrentId = (key: FavouriteKey): FavouriteKey =>
  key.replace(/^[^/]+/, (activity) => currentIds.get(activity) ?? activity);

/** Parses keys. Replaces former keys of sessions on this page with the current ones; invalid parts are ignored. */
export const favouritesIn = (text: string | null): readonly FavouriteKey[] =>
  renameFavourites(readFavourites(text).map(ofCurrentId), renamed);

/** Stored favourites of this campaign, in the order they were added. */
export function keptFavourites(): readonly FavouriteKey[] {
  try {
    return favouritesIn(localStorage.getItem(storageKey));
  } catch {
    return favouritesIn(memoryCopy);
  }
}

/** Replaces the stored favourites and dispatches the event that onFavourites() listens to. */
export function keepFavourites(keys: readonly FavouriteKey[]): void {
  memoryCopy = writeFavourites(keys);
  try {
    localStorage.setItem(storageKey, memoryCopy);
  } catch {
    // Storage is blocked: the choice applies to this page only.
  }
  document.dispatchEvent(new Event('favourites'));
}

/** Calls `changed` when this page changes the favourites. */
export const onFavourites = (changed: () => void): void => document.addEventListener('favourites', changed);

/** Calls `changed` when another tab changes storage, and on `pageshow`: after loading and after a bfcache restore. */
export function onReturn(changed: () => void): void {
  window.addEventListener('storage', changed);
  window.addEventListener('pageshow', changed);
}
