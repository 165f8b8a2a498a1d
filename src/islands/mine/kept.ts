import { type FavouriteKey, readFavourites, renameFavourites, writeFavourites } from '#domain/mine/favourites.ts';

const place = `mine:${document.documentElement.dataset['campaign']}`;
/** What is kept where the device itself keeps nothing. */
let held = '';

/** Former keys of the sessions on this page, with those of today. */
const renamed = new Map<FavouriteKey, FavouriteKey>();
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-former-keys]')) {
  for (const key of readFavourites((dataset['formerKeys'] ?? '').replace(/ /g, ','))) {
    renamed.set(key, dataset['key'] ?? key);
  }
}

/** Reads keys; a session of this page that was renamed since is found by its former key too. */
export const favouritesIn = (text: string | null): readonly FavouriteKey[] =>
  renameFavourites(readFavourites(text), renamed);

/** The sessions of this campaign that are kept on the device, in the order in which they were. */
export function keptFavourites(): readonly FavouriteKey[] {
  try {
    return favouritesIn(localStorage.getItem(place));
  } catch {
    return favouritesIn(held);
  }
}

/** Keeps these and no others, and tells the page: see onFavourites(). */
export function keepFavourites(keys: readonly FavouriteKey[]): void {
  held = writeFavourites(keys);
  try {
    localStorage.setItem(place, held);
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
  document.dispatchEvent(new Event('favourites'));
}

/** Calls back when this page keeps or drops one. */
export const onFavourites = (changed: () => void): void => document.addEventListener('favourites', changed);

/** Calls back when another page may have, and at once when the page is first shown. */
export function onReturn(changed: () => void): void {
  window.addEventListener('storage', changed);
  window.addEventListener('pageshow', changed);
}
