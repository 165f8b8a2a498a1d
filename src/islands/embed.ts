import { currentTime } from './clock.ts';

/** Moves the days of an embedded schedule that ended after the build into its collapsed list of past days. */

const now = currentTime();
const over = document.querySelector<HTMLElement>('[data-over]');
const lists = [...document.querySelectorAll<HTMLElement>('main > section')];
const days = lists.filter(({ dataset }) => dataset['ends'] !== undefined);
const ended = days.filter(({ dataset }) => Number(dataset['ends']) <= now);

// When every day has ended, the schedule stays as built.
if (over && ended.length < days.length) {
  for (const list of ended) over.appendChild(list);
  over.hidden = over.querySelector('section') === null;
}
