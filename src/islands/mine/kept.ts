import { type FavouriteKey, readFavourites, writeFavourites } from '#domain/mine/favourites.ts';

const place = `mine:${document.documentElement.dataset['campaign']}`;
/** What is kept where the device itself keeps nothing. */
let held = '';

/** The sessions of this campaign that are kept on the device, in the order in which they were. */
export function keptFavourites(): readonly FavouriteKey[] {
  try {
    return readFavourites(localStorage.getItem(place));
  } catch {
    return readFavourites(held);
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
