import { type Day, dayOf } from '#domain/time/instant.ts';
import { nameAt } from '#domain/time/moments.ts';
import { openFailedText, openNote, wholePartText } from '#views/schedule/open-words.ts';
import { todayHeading } from '#views/ticket/now-words.ts';
import { addedEvent, currentTime, putInPlaceEvent } from './clock.ts';

/**
 * The schedule of a large campaign is open at a part of a day, and has the rows of the part that was to come when it was
 * built. The rows of another one come from its own page.
 */

const minute = 60_000;
const dayIn = (name: string): Day => name.slice(0, 10);
const lineOf = (name: string) => document.querySelector<HTMLElement>(`[data-list-of="${dayIn(name)}"]`);
const find = <T extends Element = HTMLElement>(part: ParentNode, selector: string): T =>
  part.querySelector<T>(selector) as T;
const part = document.querySelector<HTMLElement>('[data-open]');
if (part) {
  let shown = nameAt(part.dataset['open'] ?? '', 0);
  const follow = () => {
    const name = nameAt(part.dataset['open'] ?? '', currentTime());
    if (name !== shown) open(part, name);
    shown = name;
    showTitle(part, name);
  };
  follow();
  setInterval(follow, minute);
  document.addEventListener('visibilitychange', follow);
}

async function open(part: HTMLElement, name: string): Promise<void> {
  part.hidden = name === 'none';
  if (part.hidden) return;
  const [rows, links, note] = [
    find(part, '[data-open-rows]'),
    find(part, '[data-open-links]'),
    find(part, '.heading span'),
  ];
  const address = new URL(name, location.href);
  // Keeps the content below in place until the rows arrive.
  rows.style.minHeight = `${rows.offsetHeight}px`;
  for (const old of [rows, links]) old.textContent = '';
  find<HTMLAnchorElement>(part, '.heading a').href = new URL(`${dayIn(name)}/`, location.href).href;
  try {
    const response = await fetch(address.href);
    if (!response.ok) throw new Error(`${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    note.textContent = openNote(
      page.querySelector('nav .chip[aria-current="page"]')?.textContent?.trim(),
      lineOf(name)?.dataset['sum'] ?? '',
    );
    rows.style.minHeight = '';
    const isCut = fill(rows, page, Number(part.dataset['openMost']));
    if (isCut) links.appendChild(button(address.href, wholePartText));
    for (const link of page.querySelectorAll<HTMLElement>('main a[rel="next"], main a[rel="prev"]'))
      links.appendChild(document.importNode(link, true));
    document.dispatchEvent(new Event(addedEvent));
    document.dispatchEvent(new Event(putInPlaceEvent));
  } catch {
    note.textContent = openFailedText;
  }
}

/** Puts the first rows of a day's page in place, under their headings. Returns whether it has further ones. */
function fill(place: HTMLElement, page: Document, most: number): boolean {
  const found = [...page.querySelectorAll<HTMLElement>('.timetable .slot, .timetable .ticket')];
  let count = 0;
  for (const element of found) {
    const isHeading = element.classList.contains('slot');
    if (!isHeading) count += 1;
    if (isHeading ? count < most : count <= most) place.appendChild(isHeading ? headingOf(element) : rowOf(element));
  }
  return count > most;
}

function headingOf(slot: HTMLElement): HTMLElement {
  const heading = document.createElement('h3');
  heading.className = 'slot';
  heading.innerHTML = slot.innerHTML;
  return heading;
}

/** A row without its place in the day's grid. */
function rowOf(ticket: HTMLElement): HTMLElement {
  const row = document.importNode(ticket, true);
  for (const name of ['style', 'data-under']) row.removeAttribute(name);
  row.querySelector('.cell-time')?.remove();
  return row;
}

function button(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.className = 'button';
  link.href = href;
  link.textContent = text;
  return link;
}

function showTitle(part: HTMLElement, name: string): void {
  const title = lineOf(name)?.dataset['title'] ?? '';
  find(part, '.heading h2').textContent = dayIn(name) === dayOf(currentTime()) ? todayHeading(title) : title;
}
