import type { HoursKnown } from '#domain/schedule/hours-known.ts';
import { nowAndNext } from '#domain/schedule/now-and-next.ts';
import { currentTime } from './clock.ts';

/** Fills the "now and next" part of the schedule with copies of the page's own rows. */

const now = currentTime();
const shownNext = 4;
/** What is not for the public is not suggested to it. */
const rowSelector = '.ticket-band [data-facets][data-start]:not(.off):not([data-limited])';

const part = document.querySelector<HTMLElement>('[data-now-and-next]');
if (part) fill(part);

function fill(part: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>(rowSelector)].map((element) => ({
    element,
    start: Number(element.dataset['start']),
    end: Number(element.dataset['end']),
    hours: (element.dataset['hours'] as HoursKnown | undefined) ?? 'both',
  }));
  const { running, started, next, isTomorrow } = nowAndNext(rows, now);
  place(part, 'running', running);
  place(part, 'started', started);
  place(part, isTomorrow ? 'tomorrow' : 'next', next.slice(0, shownNext));
  part.hidden = running.length + started.length + next.length === 0;
}

function place(part: HTMLElement, name: string, rows: readonly { readonly element: HTMLElement }[]): void {
  const target = part.querySelector<HTMLElement>(`[data-rows="${name}"]`);
  if (!target || rows.length === 0) return;
  for (const { element } of rows) {
    const copy = element.cloneNode(true) as HTMLElement;
    copy.removeAttribute('data-facets');
    target.appendChild(copy);
  }
  target.hidden = false;
}
