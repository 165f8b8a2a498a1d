import type { HoursKnown } from '#domain/schedule/hours-known.ts';
import { type NowRow, nowAndNext, readSpans } from '#domain/schedule/now-and-next.ts';
import { currentTime, putInPlaceEvent } from './clock.ts';

/** Fills the "now and next" part of the schedule with copies of the page's own rows, again each minute. */

const minute = 60_000;
const shownNext = 4;
/** Sessions that are not for the public are not suggested. */
const rowSelector = '.ticket-band [data-facets][data-start]:not(.off):not([data-limited])';

const part = document.querySelector<HTMLElement>('[data-now-and-next]');
if (part) {
  fill(part);
  setInterval(() => fill(part), minute);
}

function fill(part: HTMLElement): void {
  const rows: (NowRow & { readonly element: HTMLElement })[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(rowSelector)) {
    const { start, end, days, hours = 'both' } = element.dataset;
    if (days) rows.push(...readSpans(days).map((span) => ({ element, ...span, hours: 'both' as const })));
    else rows.push({ element, start: Number(start), end: Number(end), hours: hours as HoursKnown });
  }
  const { running, started, next, isTomorrow } = nowAndNext(rows, currentTime());
  const soon = next.slice(0, shownNext);
  const isChanged = [
    place(part, 'running', running),
    place(part, 'started', started),
    place(part, 'next', isTomorrow ? [] : soon),
    place(part, 'tomorrow', isTomorrow ? soon : []),
  ].includes(true);
  part.hidden = running.length + started.length + next.length === 0;
  if (isChanged) document.dispatchEvent(new Event(putInPlaceEvent));
}

/** Leaves the copies of the same rows as they are. Returns whether there are others. */
function place(part: HTMLElement, name: string, rows: readonly { readonly element: HTMLElement }[]): boolean {
  const target = part.querySelector<HTMLElement>(`[data-rows="${name}"]`);
  const keys = rows.map(({ element }) => element.dataset['key']).join(' ');
  if (!target || (target.dataset['keys'] ?? '') === keys) return false;
  target.dataset['keys'] = keys;
  for (const copy of target.querySelectorAll('.ticket')) copy.remove();
  for (const { element } of rows) {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.removeAttribute('data-facets');
    copy.removeAttribute('data-order');
    // A copied button does nothing: stars.ts adds one that does.
    copy.querySelector('button[aria-pressed]')?.remove();
    copy.hidden = false;
    target.appendChild(copy);
  }
  target.hidden = rows.length === 0;
  return true;
}
