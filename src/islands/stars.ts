import { toggleFavourite } from '#domain/mine/favourites.ts';
import { starButton } from '#views/mine/star-words.ts';
import { putInPlaceEvent } from './clock.ts';
import { keepFavourites, keptFavourites, onFavourites, onReturn } from './mine/kept.ts';

/** Adds a favourite button to every ticket that stands for one session. */

interface Star {
  readonly key: string;
  readonly button: HTMLButtonElement;
  readonly title: string;
}

const ticketSelector = document.documentElement.dataset['campaign'] ? '.ticket[data-key]' : 'none';
const stars = new Map<HTMLElement, Star>();
addStars();
showStars();
onFavourites(showStars);
onReturn(showStars);
// Tickets whose time comes while the page is open.
document.addEventListener(putInPlaceEvent, () => {
  addStars();
  showStars();
});

function addStars(): void {
  for (const ticket of document.querySelectorAll<HTMLElement>(ticketSelector)) {
    if (!stars.has(ticket)) stars.set(ticket, starOn(ticket));
  }
}

function starOn(ticket: HTMLElement): Star {
  const key = ticket.dataset['key'] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-outline';
  button.addEventListener('click', () => keepFavourites(toggleFavourite(keptFavourites(), key)));
  ticket.querySelector('.ticket-end')?.appendChild(button);
  return { key, button, title: ticket.querySelector('h3')?.textContent?.trim() ?? '' };
}

function showStars(): void {
  const kept = keptFavourites();
  for (const { key, button, title } of stars.values()) {
    const isKept = kept.includes(key);
    const about = document.createElement('span');
    about.className = 'visually-hidden';
    about.textContent = `：${title}`;
    button.setAttribute('aria-pressed', String(isKept));
    button.textContent = starButton(isKept);
    button.appendChild(about);
  }
}
