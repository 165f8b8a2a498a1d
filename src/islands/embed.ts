/** Puts the days of an embedded schedule that are over since the site was built behind those that lie ahead. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());
const over = document.querySelector<HTMLElement>('[data-over]');
const lists = [...document.querySelectorAll<HTMLElement>('main > section')];
const ended = lists.filter(({ dataset }) => Number(dataset['ends'] ?? Number.POSITIVE_INFINITY) <= now);

// Once nothing is left, the schedule stays as it is.
if (over && ended.length < lists.length) {
  for (const list of ended) over.appendChild(list);
  over.hidden = over.querySelector('section') === null;
}
