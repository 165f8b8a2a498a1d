import { daysLeft } from '#domain/time/days-left.ts';

/** Says beside each day on which something falls due how long that is from now, or that it has passed. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());
const open: HTMLElement[] = [];

for (const place of document.querySelectorAll<HTMLElement>('[data-due]')) {
  const left = daysLeft(Number(place.dataset['due']), now);
  const { open: taken, shut = '已过' } = place.dataset;
  const days = left === 0 ? '就是今天' : `还有 ${left} 天`;
  place.textContent = left === undefined ? shut : [taken, days].filter(Boolean).join('，');
  place.classList.add(left === undefined ? 'status-quiet' : 'status-watch');
  if (left !== undefined && place.closest('[data-due-list]')) open.push(place);
}

/** The first of a list that has not passed is what comes next. */
const [next] = open.sort((a, b) => Number(a.dataset['due']) - Number(b.dataset['due']));
next?.closest('li')?.setAttribute('data-next', '');
