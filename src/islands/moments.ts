import { dayOf } from '#domain/time/instant.ts';
import { isShown, nameAt } from '#domain/time/moments.ts';
import { statusIcon } from '#pictures/status.ts';
import { todayButton, todayHeading } from '#views/ticket/now-words.ts';
import { type StatusName, statusWords } from '#views/ticket/status-words.ts';
import { currentTime } from './clock.ts';

/**
 * Shows what a page tells of the visitor's time: the elements of that time (shownFor() in domain/time/moments.ts), the
 * words of its states, and what is today. Again each minute, and when the page comes back into view.
 */

const minute = 60_000;
/** Headings as the page states them. */
const stated = new Map<Element, string>();
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

showNow();
for (const row of all('.day-tabs ol, .table-scroll')) showCurrentDay(row);
setInterval(showNow, minute);
document.addEventListener('visibilitychange', showNow);

function showNow(): void {
  const now = currentTime();
  for (const element of all('[data-from], [data-until]')) {
    const { from, until } = element.dataset;
    element.hidden = !isShown(from, until, now);
  }
  for (const status of all('[data-states]')) showState(status, nameAt(status.dataset['states'] ?? '', now));
  markToday(dayOf(now));
}

/** `none` has no words. */
function showState(status: HTMLElement, name: string): void {
  if (status.dataset['state'] === name) return;
  status.dataset['state'] = name;
  const words = statusWords[name as StatusName] as (typeof statusWords)[StatusName] | undefined;
  status.className = words ? `status status-${words.tone}` : 'status';
  status.innerHTML = words ? statusIcon(words.icon) + words.text : '';
}

/** Days that are over are drawn as such while one of them lies ahead. */
function markToday(today: string): void {
  const days = all('[data-day]');
  const isOver = days.every(({ dataset }) => (dataset['day'] ?? '') < today);
  for (const element of days) {
    const { day = '' } = element.dataset;
    element.classList.toggle('past', day < today && !isOver);
    if (day === today) element.setAttribute('aria-current', 'date');
    else element.removeAttribute('aria-current');
  }
  for (const list of all('[data-list-of]')) {
    const isToday = list.dataset['listOf'] === today;
    for (const heading of Array.from(list.querySelectorAll('h2'))) {
      const told = stated.get(heading) ?? heading.textContent ?? '';
      stated.set(heading, told);
      heading.textContent = isToday ? todayHeading(told) : told;
    }
  }
  linkToToday(document.querySelector<HTMLAnchorElement>('[data-next-day] a'), today);
}

/** The first button of a home page links to the day of the build. Points it at today when today has a linked tile. */
function linkToToday(button: HTMLAnchorElement | null, today: string): void {
  const tile = document.querySelector<HTMLAnchorElement>(`a[data-day="${today}"]`);
  if (!button || !tile) return;
  button.href = tile.href;
  button.textContent = todayButton;
}

/** Scrolls days that stand side by side to the page's own day, or today. */
function showCurrentDay(row: HTMLElement): void {
  const day = row.querySelector<HTMLElement>('[aria-current="date"]');
  if (!day) return;
  const left = day.getBoundingClientRect().left - row.getBoundingClientRect().left;
  row.scrollLeft += left - (row.clientWidth - day.offsetWidth) / 2;
}
