import { dayOf } from '#domain/time/instant.ts';

/**
 * Schedule page: once days are over, scrolls past them to what runs and comes next, or to the list of the next day with
 * sessions. Leaves the position of a fragment, of a reload and of going back.
 */

const now = Number(document.documentElement.dataset['now'] ?? Date.now());
const lists = [...document.querySelectorAll<HTMLElement>('[data-list-of]')];
const position = lists.findIndex(({ dataset }) => (dataset['listOf'] ?? '') >= dayOf(now));
const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

if (position > 0 && !location.hash && navigation?.type === 'navigate' && window.scrollY === 0) {
  const next = document.querySelector<HTMLElement>('[data-now-and-next]:not([hidden])');
  (next ?? lists[position])?.scrollIntoView();
}
