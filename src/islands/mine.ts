import { joinFavourites, writeFavourites } from '#domain/mine/favourites.ts';
import { calendarName, linkCopied, noCalendar, shownText } from '#views/mine/mine-words.ts';
import { copyText } from './copy-text.ts';
import { downloadCalendar } from './mine/download-calendar.ts';
import { favouritesIn, keepFavourites, keptFavourites, onFavourites, onReturn } from './mine/kept.ts';
import { showConflicts } from './mine/show-conflicts.ts';

/** The page of favourites: shows the rows that are kept, or those that someone shared by the page's address. */

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const find = (name: string) => document.querySelector<HTMLElement>(`[data-mine-${name}]`);
const rows = all('[data-mine-row]');
const keyOf = (row: HTMLElement) => row.dataset['mineRow'] ?? '';
const known = new Set(rows.map(keyOf));
let shared = favouritesIn(new URLSearchParams(location.search).get('s'));
const current = () => (shared.length > 0 ? shared : keptFavourites());
const currentRows = () => rows.filter((row) => current().includes(keyOf(row)));

onReturn(showRows);
onFavourites(showState);
press('calendar', () => {
  downloadCalendar(
    currentRows().map((row) => row.dataset['calendar'] ?? ''),
    calendarName,
  ).catch(() => tell(noCalendar));
});
press('share', offerLink);
press('copy', copyLink);
press('look', () => hide('shared', true));
press('add', () => {
  const added = shared.filter((key) => known.has(key));
  shared = [];
  history.replaceState(null, '', location.pathname);
  keepFavourites(joinFavourites(keptFavourites(), added));
  showRows();
  find('says')?.focus();
});

function press(name: string, act: () => void): void {
  find(name)?.addEventListener('click', act);
}

function hide(name: string, hidden: boolean): void {
  const part = find(name);
  if (part) part.hidden = hidden;
}

function tell(text: string): void {
  const says = find('says');
  if (says) says.textContent = text;
}

/** A row that is dropped stays until the page is opened anew: one may have meant another. */
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
  tell(shownText(shown.length, missing, shared.length > 0));
}

const linkField = document.querySelector<HTMLInputElement>('#mine-link');

/** The link stands in a field in any case: not every browser lets a page copy or share. */
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

/** A code of very many favourites is too fine for a camera: they have the link alone. */
const longestCode = 600;

function showCode(url: string): void {
  const place = find('code');
  hide('code', url.length > longestCode);
  if (!place || url.length > longestCode) return;
  import('./mine/draw-code.ts').then(({ drawCode }) => drawCode(place, url)).catch(() => hide('code', true));
}

function copyLink(): void {
  if (!linkField) return;
  copyText(linkField.value, () => linkField.select()).then((isCopied) => tell(linkCopied(isCopied)));
}
