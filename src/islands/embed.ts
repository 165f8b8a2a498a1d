import { currentTime } from './clock.ts';

/**
 * Puts the days of an embedded schedule that are over into its collapsed list, and the others before it. When every day
 * is over, all stand open.
 */

const now = currentTime();
const over = document.querySelector<HTMLElement>('[data-over]');
const lists = [...document.querySelectorAll<HTMLElement>('section[data-place]')].sort(
  (a, b) => Number(a.dataset['place']) - Number(b.dataset['place']),
);
const days = lists.filter(({ dataset }) => dataset['ends'] !== undefined);
const ended = days.filter(({ dataset }) => Number(dataset['ends']) <= now);

if (over) {
  const isAllOver = ended.length === days.length;
  for (const list of lists) {
    if (!isAllOver && ended.includes(list)) over.appendChild(list);
    else over.parentNode?.insertBefore(list, over);
  }
  over.hidden = over.querySelector('section') === null;
}
