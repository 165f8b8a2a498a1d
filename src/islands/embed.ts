/** Puts the days of an embedded schedule that are over since the site was built behind those that lie ahead. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());
const over = document.querySelector<HTMLElement>('[data-over]');
const lists = [...document.querySelectorAll<HTMLElement>('main > section')];
const days = lists.filter(({ dataset }) => dataset['ends'] !== undefined);
const ended = days.filter(({ dataset }) => Number(dataset['ends']) <= now);

// Once no day is left, the schedule stays as it is.
if (over && ended.length < days.length) {
  for (const list of ended) over.appendChild(list);
  over.hidden = over.querySelector('section') === null;
}
