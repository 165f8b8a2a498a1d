/** Moves the days of an embedded schedule that ended after the build behind the days still to come. */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());
const over = document.querySelector<HTMLElement>('[data-over]');
const lists = [...document.querySelectorAll<HTMLElement>('main > section')];
const days = lists.filter(({ dataset }) => dataset['ends'] !== undefined);
const ended = days.filter(({ dataset }) => Number(dataset['ends']) <= now);

// After the last day the schedule keeps its order.
if (over && ended.length < days.length) {
  for (const list of ended) over.appendChild(list);
  over.hidden = over.querySelector('section') === null;
}
