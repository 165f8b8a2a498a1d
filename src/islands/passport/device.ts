import { type KeptStamp, readStamps, writeStamps } from '#domain/passport/kept-stamps.ts';

const storageKey = `passport:${document.documentElement.dataset['campaign']}`;
/** Last written stamps: the fallback where localStorage throws. */
let memoryCopy = '';

/** Maps former ids of the venues on this page to current ones. */
const renamed = new Map<string, string>();
for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-former]')) {
  for (const id of (dataset['former'] ?? '').split(' ')) renamed.set(id, dataset['stamp'] ?? id);
}

/** Stamps of this campaign on the device, in the order they were collected. */
export function keptStamps(): readonly KeptStamp[] {
  try {
    return readStamps(localStorage.getItem(storageKey) || memoryCopy, renamed);
  } catch {
    return readStamps(memoryCopy, renamed);
  }
}

/** Replaces the stamps; false when the browser refuses storage, and they last as long as the page. */
export function keepStamps(stamps: readonly KeptStamp[]): boolean {
  const text = writeStamps(stamps);
  memoryCopy = text;
  try {
    localStorage.setItem(storageKey, text);
    return localStorage.getItem(storageKey) === text;
  } catch {
    return false;
  }
}
