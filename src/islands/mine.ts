import { joinFavourites, writeFavourites } from '#domain/mine/favourites.ts';
import { linkCopied, noCalendar, noRows, shownText } from '#views/mine/mine-words.ts';
import { copyText } from './copy-text.ts';
import { downloadCalendar } from './mine/download-calendar.ts';
import { favouritesIn, keepFavourites, keptFavourites, onFavourites, onReturn } from './mine/kept.ts';
import { showConflicts } from './mine/show-conflicts.ts';

/** Favourites page: shows the stored favourites, or the shared ones of the `s` query parameter. */

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const find = (name: string) => document.querySelector<HTMLElement>(`[data-mine-${name}]`);
const file = document.querySelector<HTMLElement>('[data-mine-file]');
const keyOf = (row: HTMLElement) => row.dataset['mineRow'] ?? '';
let rows = all('[data-mine-row]');
let known = new Set(rows.map(keyOf));
let shared = favouritesIn(new URLSearchParams(location.search).get('s'));
const current = () => (shared.length > 0 ? shared : keptFavourites());
const currentRows = () => rows.filter((row) => current().includes(keyOf(row)));

onReturn(show);
onFavourites(showState);
onClick('calendar', () => {
  downloadCalendar(
    currentRows().map((row) => row.dataset['calendar'] ?? ''),
    document.querySelector<HTMLElement>('[data-mine]')?.dataset['mine'] ?? '',
  ).catch(() => setStatus(noCalendar));
});
onClick('share', offerLink);
onClick('copy', copyLink);
onClick('look', () => hide('shared', true));
onClick('add', () => {
  const added = shared.filter((key) => known.has(key));
  shared = [];
  history.replaceState(null, '', location.pathname);
  keepFavourites(joinFavourites(keptFavourites(), added));
  show();
  find('says')?.focus();
});

function onClick(name: string, handler: () => void): void {
  find(name)?.addEventListener('click', handler);
}

function hide(name: string, hidden: boolean): void {
  const part = find(name);
  if (part) part.hidden = hidden;
}

function setStatus(text: string): void {
  const says = find('says');
  if (says) says.textContent = text;
}

/** Draws the rows of a large campaign, which the page does not carry, before it shows them. */
function show(): void {
  const keys = current();
  if (!file || keys.length === 0) {
    showRows();
    return;
  }
  const draw = import('./mine/draw-kept.ts').then(({ drawKept }) =>
    drawKept(file, file.dataset['mineFile'] ?? '', keys),
  );
  draw.then(
    () => {
      rows = all('[data-mine-row]');
      known = new Set(rows.map(keyOf));
      showRows();
    },
    () => setStatus(noRows),
  );
}

/**
 * Shows the rows of the current favourites. Removing a favourite on this page does not call it: the row stays visible,
 * so that the visitor can undo a slip.
 */
function showRows(): void {
  const shown = currentRows();
  for (const row of rows) row.hidden = !shown.includes(row);
  for (const list of all('[data-mine-list]')) list.hidden = !list.querySelector('[data-mine-row]:not([hidden])');
  hide('shared', shared.length === 0);
  showState();
}

function showState(): void {
  const shown = currentRows();
  const missing = current().filter((key) => !known.has(key)).length;
  hide('kept', shown.length === 0 || shared.length > 0);
  hide('link', true);
  hide('ways', shown.length > 0);
  showConflicts(rows, shown);
  setStatus(shownText(shown.length, missing, shared.length > 0));
}

const linkField = document.querySelector<HTMLInputElement>('#mine-link');

/** Shows the link in a text field, then opens the share sheet: some browsers have neither clipboard nor Web Share. */
function offerLink(): void {
  if (!linkField) return;
  const url = `${location.origin}${location.pathname}?s=${writeFavourites(keptFavourites())}`;
  linkField.value = url;
  hide('link', false);
  linkField.focus();
  linkField.select();
  showCode(url);
  navigator.share?.({ title: document.title, url }).catch(() => undefined);
}

/** Maximum URL length for a QR code, in characters: cameras cannot resolve denser codes. Longer URLs have no code. */
const maxCodeLength = 600;

function showCode(url: string): void {
  const place = find('code');
  hide('code', url.length > maxCodeLength);
  if (!place || url.length > maxCodeLength) return;
  import('./mine/draw-code.ts').then(({ drawCode }) => drawCode(place, url)).catch(() => hide('code', true));
}

function copyLink(): void {
  if (!linkField) return;
  copyText(linkField.value, () => linkField.select()).then((isCopied) => setStatus(linkCopied(isCopied)));
}
