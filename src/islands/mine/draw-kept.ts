import type { FavouriteKey } from '#domain/mine/favourites.ts';
import { compareRows } from '#domain/rows/answers.ts';
import type { Row } from '#domain/rows/rows.ts';
import { afterDays } from '#views/ticket/filter-words.ts';
import { currentTime, putInPlaceEvent } from '../clock.ts';
import { loadRows } from '../rows/load-rows.ts';
import { ticketRow } from '../rows/ticket-row.ts';

/**
 * Draws the kept sessions as components/mine/MineRows.astro does, from the file of all rows. Unknown keys are skipped.
 * @throws Error when the file cannot be had.
 */
export async function drawKept(place: HTMLElement, file: string, keys: readonly FavouriteKey[]): Promise<void> {
  const address = new URL(file, location.href);
  const all = await loadRows(address.href);
  const home = address.pathname.replace(/[^/]*$/, '');
  const kept = keys
    .map((key) => sessionRow(all, key))
    .filter((row) => row !== undefined)
    .sort(compareRows);
  for (const list of place.querySelectorAll('[data-mine-list]')) list.remove();
  for (const title of new Set(kept.map(titleOf))) {
    const list = listOf(title);
    for (const row of kept.filter((each) => titleOf(each) === title)) {
      list.firstElementChild?.appendChild(rowElement(row, isOnly(all, row), home));
    }
    place.appendChild(list);
  }
  document.dispatchEvent(new Event(putInPlaceEvent));
}

/** The row of all days of a session, else that of its first day. */
function sessionRow(all: readonly Row[], key: FavouriteKey): Row | undefined {
  const own = all.filter((row) => row.key === key);
  return own.find(({ kind }) => kind !== 'day') ?? own[0];
}

const isOnly = (all: readonly Row[], { key, session: { activity } }: Row): boolean =>
  all.every((other) => other.session.activity !== activity || other.key === key);

const titleOf = ({ kind, day }: Row): string => day?.title ?? afterDays[kind === 'undated' ? 'undated' : 'several'];

function listOf(title: string): HTMLElement {
  const list = document.createElement('section');
  list.className = 'band band-soft ticket-band';
  list.dataset['mineList'] = '';
  list.innerHTML = '<div class="wrap"><div class="heading"><h2></h2></div></div>';
  const heading = list.querySelector('h2');
  if (heading) heading.textContent = title;
  return list;
}

function rowElement(row: Row, isOnlySession: boolean, home: string): HTMLElement {
  const element = document.createElement('div');
  const { key = '', session, span, cancelled } = row;
  element.dataset['mineRow'] = key;
  element.dataset['calendar'] = `${home}activities/${isOnlySession ? session.activity : key}.ics`;
  if (session.sitting && span && !cancelled) {
    const [point] = session.points;
    element.dataset['start'] = String(span.start);
    element.dataset['end'] = String(span.end);
    if (point) element.dataset['point'] = JSON.stringify({ ...point, crs: 'gcj02' });
  }
  element.innerHTML = '<p class="aside-note mb-4" hidden></p>';
  element.appendChild(ticketRow(row, { now: currentTime(), home }));
  return element;
}
