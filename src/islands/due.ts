import { daysLeft } from '#domain/time/days-left.ts';
import { daysLeftText, passedWord } from '#views/organize/due-words.ts';

/** Says beside each day on which something falls due how long that is from now, or that it has passed. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());
const open: HTMLElement[] = [];

for (const place of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const left = daysLeft(Number(place.dataset['due']), now);
  const { open: taken, shut = passedWord } = place.dataset;
  place.textContent = left === undefined ? shut : [taken, daysLeftText(left)].filter(Boolean).join('，');
  place.classList.add(left === undefined ? 'status-quiet' : 'status-watch');
  if (left !== undefined && place.closest('[data-due-list]')) open.push(place);
}

/** The first of a list that has not passed is what comes next. */
const [next] = open.sort((a, b) => Number(a.dataset['due']) - Number(b.dataset['due']));
next?.closest('li')?.setAttribute('data-next', '');
