import { dayOf } from '#domain/time/instant.ts';
import { isShown, nameAt } from '#domain/time/moments.ts';
import { todayButton, todayHeading } from '#views/ticket/now-words.ts';
import { addedEvent, currentTime, putInPlaceEvent } from './clock.ts';
import { showState } from './status.ts';

/**
 * Shows what a page tells of the visitor's time: the elements of that time (shownFor() in domain/time/moments.ts), the
 * words of its states, and what is today. Again each minute, and when the page comes back into view.
 */

const minute = 60_000;
/** Headings and buttons as the page states them. */
const stated = new Map<Element, string>();
/** The states of rows as the page states them: true for as long as paper lasts. */
const lasting = new Map<HTMLElement, { readonly tone: string; readonly words: string }>();
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

showNow();
for (const row of all('.day-tabs ol, .table-scroll')) showCurrentDay(row);
setInterval(showNow, minute);
document.addEventListener('visibilitychange', showNow);
// Not a function that others import: as a module of several it would run before 长辈版 is on, and scroll to where a day was.
document.addEventListener(addedEvent, showNow);
window.addEventListener('beforeprint', stateLasting);
window.addEventListener('afterprint', showNow);

function showNow(): void {
  const now = currentTime();
  if (putInPlace(document, now)) document.dispatchEvent(new Event(putInPlaceEvent));
  for (const element of all('[data-from], [data-until]')) {
    const { from, until } = element.dataset;
    element.hidden = !isShown(from, until, now);
  }
  // Without a button to book, the favourite button has room beside the status.
  for (const end of all('.ticket-end')) end.classList.toggle('books', !!end.querySelector('a.button:not([hidden])'));
  const ordered = all('[data-order]');
  for (const list of new Set(ordered.map(({ parentElement }) => parentElement))) putInOrder(list, now);
  for (const status of all('[data-states]')) {
    if (!lasting.has(status)) lasting.set(status, { tone: status.className, words: status.innerHTML });
    showState(status, nameAt(status.dataset['states'] ?? '', now));
  }
  markToday(dayOf(now));
}

/** States that are true of an hour give way to what the page states. */
function stateLasting(): void {
  for (const [status, { tone, words }] of lasting) {
    if (!/^(?:running|started|bookable|booking-not-open)$/.test(status.dataset['state'] ?? '')) continue;
    status.className = tone;
    status.innerHTML = words;
    delete status.dataset['state'];
  }
}

/** Replaces the templates whose time has come, and is not over, by what is in them. Returns whether there were any. */
function putInPlace(part: ParentNode, now: number): boolean {
  const due = [...part.querySelectorAll<HTMLTemplateElement>('template[data-from]')].filter(({ dataset }) =>
    isShown(dataset['from'], dataset['until'], now),
  );
  for (const later of due) {
    putInPlace(later.content, now);
    later.parentNode?.replaceChild(later.content, later);
  }
  return due.length > 0;
}

/** Sorts the items of a list by their positions at `now`, and hides those that have none for a time. */
function putInOrder(list: HTMLElement | null, now: number): void {
  if (!list) return;
  const items = Array.from(list.querySelectorAll<HTMLElement>('[data-order]')).map((element) => {
    const order = element.dataset['order'] ?? '';
    const position = nameAt(order, now);
    // Filters hide rows of a list without gaps.
    if (order.includes('none')) element.hidden = position === 'none';
    return { element, place: position === 'none' ? Number.MAX_SAFE_INTEGER : Number(position) };
  });
  const sorted = [...items].sort((a, b) => a.place - b.place);
  if (sorted.every((item, index) => item === items[index])) return;
  for (const { element } of sorted) list.appendChild(element);
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
    for (const heading of list.querySelectorAll('h2')) say(heading, (built) => (isToday ? todayHeading(built) : built));
  }
  const tile = document.querySelector<HTMLAnchorElement>(`a[data-day="${today}"]`);
  for (const button of document.querySelectorAll<HTMLAnchorElement>('[data-next-day] a')) {
    say(button, (built) => (tile && tile.href === button.href ? todayButton : built));
  }
}

/** Sets the text of an element, computed from the text that the page states. Leaves the elements in it where nothing changes. */
function say(element: Element, words: (built: string) => string): void {
  const built = stated.get(element) ?? element.textContent ?? '';
  stated.set(element, built);
  const text = words(built);
  if (element.textContent !== text) element.textContent = text;
}

/** Scrolls days that stand side by side to the page's own day, or today. */
function showCurrentDay(row: HTMLElement): void {
  const day = row.querySelector<HTMLElement>('[aria-current="date"]');
  if (!day) return;
  const left = day.getBoundingClientRect().left - row.getBoundingClientRect().left;
  row.scrollLeft += left - (row.clientWidth - day.offsetWidth) / 2;
}
