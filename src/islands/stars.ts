import { toggleFavourite } from '#domain/mine/favourites.ts';
import { starButton } from '#views/mine/star-words.ts';
import { keepFavourites, keptFavourites, onFavourites, onReturn } from './mine/kept.ts';

/** Adds a favourite button to every ticket that stands for one session. */

interface Star {
  readonly key: string;
  readonly button: HTMLButtonElement;
  readonly title: string;
}

const ticketSelector = document.documentElement.dataset['campaign'] ? '.ticket[data-key]' : 'none';
const stars = [...document.querySelectorAll<HTMLElement>(ticketSelector)].map(starOn);
onFavourites(showStars);
onReturn(showStars);

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
  for (const { key, button, title } of stars) {
    const isKept = kept.includes(key);
    const about = document.createElement('span');
    about.className = 'visually-hidden';
    about.textContent = `：${title}`;
    button.setAttribute('aria-pressed', String(isKept));
    button.textContent = starButton(isKept);
    button.appendChild(about);
  }
}
