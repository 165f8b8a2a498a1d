import { nowAndNext } from '#domain/schedule/now-and-next.ts';

/** Fills the "now and next" part of the schedule with copies of the page's own rows. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());
const shownNext = 4;

const part = document.querySelector<HTMLElement>('[data-now-and-next]');
if (part) fill(part);

function fill(part: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.ticket-band [data-facets][data-start]:not(.off)')].map(
    (element) => ({ element, start: Number(element.dataset['start']), end: Number(element.dataset['end']) }),
  );
  const { running, next, isTomorrow } = nowAndNext(rows, now);
  place(part, 'running', running);
  place(part, isTomorrow ? 'tomorrow' : 'next', next.slice(0, shownNext));
  part.hidden = running.length + next.length === 0;
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
