import { type Listed, listedRows } from '#domain/rows/listed-rows.ts';
import type { Row } from '#domain/rows/rows.ts';
import type { Facets } from '#domain/schedule/facets.ts';
import { countRows } from '#domain/schedule/row-counts.ts';
import { afterDays, moreText } from '#views/ticket/filter-words.ts';
import { currentTime, putInPlaceEvent } from '../clock.ts';
import { loadRows } from './load-rows.ts';
import { ticketRow } from './ticket-row.ts';

/** Rows added at a time: a page of 3,000 elements has room for two steps. */
const step = 30;

/** All rows that the parts of a page list together. @throws Error when they cannot be had */
export async function rowsOfList(address: URL, scope: Facets, listed: Listed): Promise<readonly Row[]> {
  return listedRows(await loadRows(address.href), scope, listed, currentTime());
}

/** Lists rows by day, the first of them at once and the others when asked for. */
export function drawRows(place: HTMLElement, rows: readonly Row[], address: URL, unit: string): void {
  place.textContent = '';
  const home = address.pathname.replace(/[^/]*$/, '');
  let drawn = 0;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'button button-outline';
  const add = () => {
    const next = rows.slice(drawn, drawn + step);
    next.forEach((row, index) => {
      const title = titleOf(row);
      const before = rows[drawn + index - 1];
      if (!before || titleOf(before) !== title) place.insertBefore(headingOf(title, rows, unit), more);
      place.insertBefore(ticketRow(row, { now: currentTime(), home }), more);
    });
    drawn += next.length;
    more.hidden = drawn >= rows.length;
    more.textContent = moreText(Math.min(step, rows.length - drawn), unit);
    document.dispatchEvent(new Event(putInPlaceEvent));
  };
  more.addEventListener('click', () => {
    const last = more.previousElementSibling;
    add();
    (last?.nextElementSibling?.querySelector('a') ?? more).focus();
  });
  place.appendChild(more);
  add();
}

const titleOf = ({ kind, day }: Row): string => day?.title ?? afterDays[kind === 'undated' ? 'undated' : 'several'];

function headingOf(title: string, rows: readonly Row[], unit: string): HTMLElement {
  const heading = document.createElement('h2');
  heading.className = 'slot';
  heading.textContent = title;
  const count = document.createElement('span');
  count.textContent = `${countRows(rows.filter((row) => titleOf(row) === title))} ${unit}`;
  heading.appendChild(count);
  return heading;
}
