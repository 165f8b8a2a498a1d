import { addStamp, type KeptStamp } from '#domain/passport/kept-stamps.ts';
import { codeDigest, readCode } from '#domain/passport/stamp-code.ts';
import { dayOf } from '#domain/time/instant.ts';
import {
  clearAgain,
  cleared,
  clearLabel,
  countText,
  outcomeText,
  routeText,
  type StampOutcome,
  stampedText,
  withdrawnText,
} from '#views/passport/passport-words.ts';
import { hideCard, showCard } from './passport/card.ts';
import { keepStamps, keptStamps } from './passport/device.ts';

/** 集章打卡: takes the code of the address or the form, keeps the stamp on the device, shows all stamps. */

const find = (name: string) => document.querySelector<HTMLElement>(`[data-passport-${name}]`);
const tiles = [...document.querySelectorAll<HTMLElement>('[data-stamp]')];
const art = [...document.querySelectorAll('[data-passport-art] > svg')];
const nameOf = (tile: HTMLElement) => tile.querySelector('[data-stamp-name]')?.textContent ?? '';
/** A copy of a tile's picture; undefined when the page has none. */
const pictureOf = (tile: HTMLElement) =>
  art[tiles.indexOf(tile) % art.length]?.cloneNode(true) as SVGElement | undefined;
const enough = Number(document.querySelector<HTMLElement>('[data-passport]')?.dataset['passport']);
const codeField = document.querySelector<HTMLInputElement>('#passport-code');

tell('');
takeAddress();
show();
for (const name of ['form', 'count', 'clear']) hide(name, false);
window.addEventListener('hashchange', takeAddress);
window.addEventListener('storage', show);
window.addEventListener('pageshow', show);
find('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  take(codeField?.value ?? '');
  find('says')?.focus();
});
offerToClear();

function hide(name: string, hidden: boolean): void {
  const part = find(name);
  if (part) part.hidden = hidden;
}

function tell(text: string, picture?: Node): void {
  const [says, fresh] = [find('says'), find('fresh')];
  if (!says || !fresh) return;
  says.textContent = text;
  says.hidden = text === '';
  fresh.textContent = '';
  if (picture) fresh.appendChild(picture);
}

/** Takes the code of a scanned sheet and removes it from the address, which visitors share. */
function takeAddress(): void {
  const text = location.hash.slice(1);
  if (text === '' || document.getElementById(text)) return;
  history.replaceState(null, '', location.pathname + location.search);
  take(text);
}

function take(text: string): void {
  const code = readCode(text);
  const tile = code === undefined ? undefined : tileOf(codeDigest(code));
  if (tile) tell(outcomeText(stampAt(tile)), pictureOf(tile));
  else tell(outcomeText({ kind: code === undefined ? 'malformed' : 'unknown' }));
  show();
}

function tileOf(digest: string): HTMLElement | undefined {
  return tiles.find(({ dataset }) => (dataset['digests'] || '').split(' ').indexOf(digest) >= 0);
}

function stampAt(tile: HTMLElement): StampOutcome {
  const stamps = keptStamps();
  const venue = tile.dataset['stamp'] ?? '';
  const name = nameOf(tile);
  const former = stamps.find((stamp) => stamp.venue === venue);
  if (former) return { kind: 'again', name, on: former.on };
  if (codeField) codeField.value = '';
  return { kind: keepStamps(addStamp(stamps, { venue, on: dayOf(Date.now()), name })) ? 'new' : 'unsaved', name };
}

function show(): void {
  const stamps = keptStamps();
  const got = tiles.filter((tile) => showTile(tile, stamps));
  const count = find('count');
  if (count) count.textContent = countText(stamps.length, enough);
  showWithdrawn(stamps.filter(({ venue }) => !tiles.some(({ dataset }) => dataset['stamp'] === venue)));
  const routes = showRoutes(new Set(stamps.map(({ venue }) => venue)));
  if (stamps.length < enough) hideCard();
  else showCard(stamps.length, got.map(pictureOf), routes);
}

/** True for a tile with a stamp. */
function showTile(tile: HTMLElement, stamps: readonly KeptStamp[]): boolean {
  const stamp = stamps.find(({ venue }) => venue === tile.dataset['stamp']);
  const state = tile.querySelector<HTMLElement>('[data-stamp-state]');
  showMark(tile, stamp !== undefined);
  if (state) {
    state.hidden = !stamp;
    state.textContent = stamp ? stampedText(stamp.on) : '';
  }
  return stamp !== undefined;
}

function showMark(tile: HTMLElement, isStamped: boolean): void {
  const mark = tile.querySelector('.stamp-mark');
  const drawn = mark?.querySelector('svg');
  tile.classList[isStamped ? 'add' : 'remove']('got');
  if (!isStamped && drawn) mark?.removeChild(drawn);
  const picture = isStamped && !drawn && pictureOf(tile);
  if (picture) mark?.appendChild(picture);
}

function showWithdrawn(stamps: readonly KeptStamp[]): void {
  const list = find('withdrawn');
  if (!list) return;
  list.hidden = stamps.length === 0;
  list.textContent = '';
  for (const { name, on } of stamps) {
    const row = document.createElement('li');
    row.textContent = withdrawnText(name, on);
    list.appendChild(row);
  }
}

/** Returns the names of the completed routes. */
function showRoutes(stamped: ReadonlySet<string>): readonly string[] {
  const done: string[] = [];
  for (const route of document.querySelectorAll<HTMLElement>('[data-route]')) {
    const stops = (route.dataset['route'] ?? '').split(' ');
    const missing = tiles.filter(({ dataset: { stamp = '' } }) => stops.includes(stamp) && !stamped.has(stamp));
    route.textContent = routeText(missing.map(nameOf));
    if (missing.length === 0) done.push(route.parentElement?.querySelector('span')?.textContent ?? '');
  }
  return done;
}

/** The button asks once more before it deletes. */
function offerToClear(): void {
  const button = find('clear')?.querySelector('button');
  if (!button) return;
  button.textContent = clearLabel;
  button.addEventListener('click', () => {
    const isSure = button.textContent === clearAgain;
    button.textContent = isSure ? clearLabel : clearAgain;
    if (!isSure) return;
    keepStamps([]);
    show();
    tell(cleared);
    find('says')?.focus();
  });
}
